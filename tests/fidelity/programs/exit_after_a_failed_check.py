# argv: ["7", "x"]
import sys

if len(sys.argv) != 3:
    sys.exit("usage: exercise.py A B")
try:
    a, b = map(int, sys.argv[1:])
except ValueError as error:
    print("arguments", sys.argv[1:])
    print(f"not a number: {error}", file=sys.stderr)
    raise SystemExit(2) from error
print(a + b)
