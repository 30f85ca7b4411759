"""A bad line empties the sum: only the numbers after the last bad line are in it.

Look at what happens to `total` when an error is caught.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
        total = 0.0
print(f"Sum: {total}")
