# outcome: finished
import sys
print(42)
sys.stdout.close()
