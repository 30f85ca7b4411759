"""You have counted the lines that do not begin with ERROR: your condition is the wrong
way round.

Ask for the first line of the log by hand whether your condition is true.
"""

import sys

errors = 0
for line in sys.stdin:
    if not line.startswith("ERROR"):  # <--
        errors = errors + 1
print(f"Errors: {errors}")
