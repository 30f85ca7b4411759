# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
