"""The count is set to 0 on every turn, so only the last line of the log can add to it.

What is set once, before anything is counted, stands above the `for` line.
"""

import sys

for line in sys.stdin:
    errors = 0  # <--
    if line.startswith("ERROR"):
        errors = errors + 1
print(f"Errors: {errors}")
