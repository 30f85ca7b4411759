# outcome: finished|raised|killed
# walls: controller
# effect: fools silence
import sys
sys.stdout.write = lambda text: 0
sys.stdout.position = -5
sys.stdout.flush = lambda: sys.exit(0)
print(42)
