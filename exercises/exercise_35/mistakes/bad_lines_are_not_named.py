"""The sum is right, but the bad lines are not named: somebody wants to repair them and
must know which they are.

Ask what your program does when an error has been caught.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        pass  # <--
print(f"Sum: {total}")
