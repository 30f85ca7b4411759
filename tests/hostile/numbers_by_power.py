# outcome: timed_out
# limits: cpu_s=0.2
print(10 ** 10 ** 9)
