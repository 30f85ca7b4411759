"""The count never gets past 1: see whether the loop ends early, or whether nothing is
added to the first 1.

A `break` ends a loop at once, however many lines are left; and a name that is only set
to 1 stays 1.
"""

import sys

errors = 0
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
        break  # <--
print(f"Errors: {errors}")
