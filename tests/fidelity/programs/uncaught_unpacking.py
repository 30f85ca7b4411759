point = (1, 2, 3)
x, y, z = point
print(x, y, z)
for name, value in [("a", 1), ("b",)]:
    print(name, value)
