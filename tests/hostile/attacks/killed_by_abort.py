# outcome: killed
# walls: limits
# effect: dies
import os
os.abort()
