"""After a bad line the program ends without its sum: something leaves it before the
last line.

Naming the line is enough; after that the next turn begins by itself.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
        sys.exit()  # <--
print(f"Sum: {total}")
