# outcome: out_of_memory
x = "a"
while True:
    x += x
