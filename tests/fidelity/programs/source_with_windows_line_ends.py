# stdin: "in\n"
text = """first
second
"""
print(repr(text), repr("a\
b"))
if input() == "in":
    print("indented")

    raise KeyError("line 8")
