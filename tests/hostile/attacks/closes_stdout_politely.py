# outcome: finished
# walls: controller
# effect: fools silence
import sys
print(42)
sys.stdout.close()
