for number in range(2, 12):
    for factor in range(2, number):
        if number % factor == 0:
            print(number, "=", factor, "*", number // factor)
            break
    else:
        print(number, "is prime")

attempts = iter(["x", "", "12"])
while True:
    try:
        value = int(next(attempts))
    except ValueError as error:
        print("again:", error)
    else:
        break
print(value)
while value > 10:
    value -= 1
else:
    print("loop ended by itself at", value)
