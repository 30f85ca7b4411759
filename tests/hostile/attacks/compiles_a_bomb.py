# outcome: out_of_memory|timed_out|raised|killed
# limits: cpu_s=1
# walls: limits
# effect: grows
exec("x = 1\n" * 10**6)
