"""Your count is what the first line alone would give; the lines after it are never
looked at.

Look at what stands after `in`: one line of the log, or all of them?
"""

import sys

errors = 0
for line in [sys.stdin.readline()]:  # <--
    if line.startswith("ERROR"):
        errors = errors + 1
print(f"Errors: {errors}")
