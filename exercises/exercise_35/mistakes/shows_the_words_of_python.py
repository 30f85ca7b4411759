"""Your message ends with Python's own words about the error; what is asked for is the
text of the line.

Look at what the last pair of braces in your message stands for.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError as error:
        print(f"Line {number} is no number: {error}")  # <--
print(f"Sum: {total}")
