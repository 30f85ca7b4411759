"""Every count is too high by one, even for an empty log: look at the value that
`errors` has before the loop.

How many errors have been seen before the first line is read?
"""

import sys

errors = 1  # <--
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
print(f"Errors: {errors}")
