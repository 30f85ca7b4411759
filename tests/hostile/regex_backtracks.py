# outcome: timed_out
# limits: cpu_s=0.2
import re
re.match("(a|a)*(a|a)*(a|a)*$", "a" * 60 + "b")
