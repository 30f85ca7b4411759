# outcome: raised
# walls: controller
# effect: fools silence
x = 10 ** 100_000
y = range(x)
z = [x, y, {x: y}]
1 / 0
