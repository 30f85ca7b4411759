# outcome: killed|raised
# walls: controller
# effect: fools silence
import os
os.close(1)
print(42)
