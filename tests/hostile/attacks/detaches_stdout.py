# outcome: raised|finished|killed
# walls: controller
# effect: fools silence
import sys
raw = sys.stdout.detach()
print(42)
