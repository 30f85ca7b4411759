# stdin: "Ada\n36\n"
name = input()
age = int(input())
print(f"{name} is {age} years old and will be {age + 1}.")
