# stdin: "twelve\n"
print("A number, please.")
number = int(input())
print(number * 2)
