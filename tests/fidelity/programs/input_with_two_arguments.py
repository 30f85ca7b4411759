# stdin: "Ada\n"
name = input()
print("Hello", name)
try:
    input("age", "?")
except TypeError as error:
    print(error)
input(prompt="age")
