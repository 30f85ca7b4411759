"""Lines are counted that have ERROR somewhere in the middle, but only lines that begin
with it tell of an error.

Look at the question that your condition asks: is the word in the line, or at its
beginning?
"""

import sys

errors = 0
for line in sys.stdin:
    if "ERROR" in line:  # <--
        errors = errors + 1
print(f"Errors: {errors}")
