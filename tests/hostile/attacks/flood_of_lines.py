# outcome: flooded
# walls: limits
# effect: prints on
while True:
    print(42)
