"""The count is 0 for every log, even where lines begin with ERROR: ask why none of them
adds to it.

Compare your condition with such a line, letter by letter; capital letters count, and a
line is more than its first word.
"""

import sys

errors = 0
for line in sys.stdin:
    if line.startswith("error"):  # <--
        errors = errors + 1
print(f"Errors: {errors}")
