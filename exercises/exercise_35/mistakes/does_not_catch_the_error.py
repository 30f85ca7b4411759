"""A bad line stops the program: the error that `float` raises there is not caught.

Ask whether the call of `float` is inside `try`, and whether your `except` names this
kind of error.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except TypeError:  # <--
        print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
