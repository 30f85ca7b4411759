# outcome: timed_out
# limits: cpu_s=0.1
# walls: limits
# effect: runs on
class Stay:
    def __del__(self):
        while True: pass
Stay()
