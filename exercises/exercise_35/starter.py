# Repair this program: it should go on after a bad line.
import sys

total = 0.0
try:
    for number, line in enumerate(sys.stdin, 1):
        total = total + float(line)
except ValueError:
    print(f"Line {number} is no number: {line.strip()}")
print(f"Sum: {total}")
