import sys

errors = 0
for line in sys.stdin:
    if line.startswith("ERROR"):
        errors = errors + 1
print(f"Errors: {errors}")
