# stdin: "only one\n"
# prompts: ["first: ", "second: "]
print(input("first: "))
print(input("second: "))
