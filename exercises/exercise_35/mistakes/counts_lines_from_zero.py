"""The numbers of your bad lines are too small by one: the first line is line 1.

Look where the counting begins.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin):  # <--
    try:
        total = total + float(line)
    except ValueError:
        print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
