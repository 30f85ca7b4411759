# outcome: killed|out_of_memory|raised|timed_out
# limits: cpu_s=0.3
import sys
sys.setrecursionlimit(10**9)
class Deep:
    def __repr__(self): return repr([self])
repr(Deep())
