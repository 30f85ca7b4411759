# outcome: flooded
# walls: limits
# effect: prints on
import sys
while True:
    sys.stdout.write("x")
