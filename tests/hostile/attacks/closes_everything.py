# outcome: killed
# walls: controller
# effect: fools silence
import os
os.closerange(0, 1024)
