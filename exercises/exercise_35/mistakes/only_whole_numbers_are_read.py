"""Numbers with a point are called bad, but 7.5 is a number like any other.

Ask what decides in your program whether a text is a number, and try it with 7.5.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + int(line)  # <--
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
