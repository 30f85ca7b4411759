"""The sum is right, but bad lines pass in silence: each of them is to be named, so that
somebody can repair it.

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
