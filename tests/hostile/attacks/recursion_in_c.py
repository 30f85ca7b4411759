# outcome: killed|raised|out_of_memory
# limits: cpu_s=0.1
# walls: limits
# effect: dies
import sys, threading
sys.setrecursionlimit(10**6)
threading.stack_size(2**15)
deep = []
for _ in range(9000):
    deep = [deep]
threading.Thread(target=repr, args=(deep,)).start()
