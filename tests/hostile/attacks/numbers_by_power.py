# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
print(10 ** 10 ** 9)
