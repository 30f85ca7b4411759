temperatures = [12.5, 14.0, 13.2]
for day in range(4):
    print("day", day, temperatures[day])
