"""The sum is too large by one for each bad line: nothing should be added for a line
that is no number.

Look at what happens to `total` when an error is caught.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
        total = total + 1  # <--
print(f"Sum: {total}")
