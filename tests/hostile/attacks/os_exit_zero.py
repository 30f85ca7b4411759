# outcome: killed
# walls: controller
# effect: fools exit code
import os
os._exit(0)
