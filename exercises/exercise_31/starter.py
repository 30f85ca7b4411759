# Complete this program: it should count only the lines that begin with ERROR.
import sys

errors = 0
for line in sys.stdin:
    errors = errors + 1
print(f"Errors: {errors}")
