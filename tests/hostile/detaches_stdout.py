# outcome: raised|finished|killed
import sys
raw = sys.stdout.detach()
print(42)
