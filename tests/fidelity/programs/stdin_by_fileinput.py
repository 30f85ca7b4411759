# stdin: "first\nsecond\nthird\n"
import fileinput

for line in fileinput.input():
    print(fileinput.lineno(), line, end="")
print(fileinput.lineno())
