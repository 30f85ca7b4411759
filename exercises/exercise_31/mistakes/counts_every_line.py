"""All lines of the log are counted: see whether something decides which lines may add
to the count.

A decision begins with `if`; what depends on it stands below it, further in.
"""

import sys

errors = 0
for line in sys.stdin:
    errors = errors + 1  # <--
print(f"Errors: {errors}")
