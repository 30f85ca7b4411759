# stdin: "3\n4\n\n5"
total = 0
while True:
    try:
        line = input()
    except EOFError as error:
        print("end:", error)
        break
    print(repr(line))
    total += int(line or 0)
print(total)
