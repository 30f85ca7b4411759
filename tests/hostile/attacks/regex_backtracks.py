# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
import re
re.match("(a|a)*(a|a)*(a|a)*$", "a" * 60 + "b")
