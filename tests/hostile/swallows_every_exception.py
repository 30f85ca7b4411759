# outcome: timed_out
# limits: cpu_s=0.2
while True:
    try:
        while True:
            pass
    except BaseException:
        continue
