# stdin: "Ada\n36\n"
# prompts: ["What is your name? ", "How old are you, Ada? "]
name = input("What is your name? ")
age = int(input(f"How old are you, {name}? "))
print("Hello", name)
print("Next year you are", age + 1)
