# outcome: raised|finished
# limits: cpu_s=5
# walls: limits
# effect: hoards
import os
kept = []
while len(kept) < 100_000:
    kept.append(os.open("/dev/null", os.O_RDONLY))
