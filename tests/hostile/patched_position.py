# outcome: flooded|killed
import sys
print(1)
sys.stdout.position = 10**9
print(2)
