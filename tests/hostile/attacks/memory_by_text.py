# outcome: out_of_memory
# walls: limits
# effect: grows
x = "a"
while True:
    x += x
