# outcome: killed
# walls: controller
# effect: fools silence
import os
print(42)
os.closerange(3, 1024)
