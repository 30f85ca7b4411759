"""The number is right, but the word in front of it is missing from what you print.

Compare what you print with the line asked for, from its first letter on.
"""

import sys

errors = 0
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
print(errors)  # <--
