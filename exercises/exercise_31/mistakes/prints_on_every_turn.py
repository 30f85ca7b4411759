"""A count is printed for every line of the log: see whether `print` stands inside the
loop.

What happens once, after all lines, stands below the loop, at the left margin.
"""

import sys

errors = 0
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
    print(f"Errors: {errors}")  # <--
