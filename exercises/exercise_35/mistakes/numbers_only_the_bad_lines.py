"""Your numbers count the bad lines only, but good lines count too: the number is the
line's place in the input.

Whoever repairs the file looks for the line by its number.
"""

import sys

total = 0.0
bad = 0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        bad = bad + 1
        print(f"Line {bad} is no number: {line.strip()}")  # <--
print(f"Sum: {total}")
