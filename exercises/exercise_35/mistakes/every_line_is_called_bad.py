"""Good lines are called bad as well: see whether your message waits for an error, or is
printed on every turn.

Only what stands below `except`, further in, waits for an error.
"""

import sys

total = 0.0
for number, line in enumerate(sys.stdin, 1):
    try:
        total = total + float(line)
    except ValueError:
        pass
    finally:  # <--
        print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
