# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
import sys
sys.set_int_max_str_digits(0)
print(7 ** 10 ** 8)
