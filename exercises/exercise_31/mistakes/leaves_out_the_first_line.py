"""The first line of the log is not counted, but a log has no heading: its first line is
like the others.

See whether a line is read before the loop begins.
"""

import sys

errors = 0
sys.stdin.readline()  # <--
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
print(f"Errors: {errors}")
