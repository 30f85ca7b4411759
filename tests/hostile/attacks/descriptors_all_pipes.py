# outcome: raised
# limits: cpu_s=5
# walls: limits
# effect: hoards
import os
kept = []
while True:
    kept.append(os.pipe())
