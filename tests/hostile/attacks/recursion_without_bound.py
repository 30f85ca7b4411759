# outcome: killed|out_of_memory|raised|timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
import sys
sys.setrecursionlimit(10**9)
def f(): return f()
f()
