"""No line after the first bad one is read: ask what the error leaves behind, one turn
of the loop or the whole loop.

What stands inside `try` is given up together; the loop should not be part of it.
"""

import sys

total = 0.0
try:
    for number, line in enumerate(sys.stdin, 1):  # <--
        total = total + float(line)
except ValueError:
    print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
