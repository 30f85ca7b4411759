"""A sum is printed for every line: see whether that `print` stands inside the loop.

What happens once, after all lines, stands below the loop, at the left margin.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
    print(f"Sum: {total}")  # <--
