import sys


def check(value):
    if value > 2:
        sys.exit(f"{value} is too much")
    return value


for value in range(5):
    try:
        print(check(value))
    except SystemExit as error:
        print("would exit:", error.code)
print("still here")
