# stdin: "a\nb\nc\n"
# prompts: ["42", "None", "['?', 1]"]
print("first", input(42))
print("second", input(None))
print("third", input(["?", 1]))
