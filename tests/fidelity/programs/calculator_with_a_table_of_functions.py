# stdin: "2 + 3\n7 / 0\n2 ^ 10\nx + 1\n9 ? 9\n"
import operator
import sys

operations = {"+": operator.add, "-": operator.sub, "*": operator.mul, "/": operator.truediv, "^": pow}


def calculate(line):
    left, sign, right = line.split()
    return operations[sign](float(left), float(right))


for line in sys.stdin:
    try:
        print(line.strip(), "=", calculate(line))
    except ZeroDivisionError:
        print("division by zero!")
    except ValueError as error:
        print("bad number:", error)
