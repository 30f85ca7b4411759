# outcome: flooded
# walls: limits
# effect: prints on
import sys
while True:
    print("x" * 100, file=sys.stderr)
