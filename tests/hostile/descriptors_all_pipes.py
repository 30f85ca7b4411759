# outcome: raised
# limits: cpu_s=5
import os
kept = []
while True:
    kept.append(os.pipe())
