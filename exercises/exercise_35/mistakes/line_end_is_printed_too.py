"""An empty line follows each bad line that you name, because the line still has its own
line end.

A line that was read ends with a line end, and `print` adds one more.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line}")  # <--
print(f"Sum: {total}")
