# outcome: flooded
while True:
    print(42)
