# outcome: timed_out
# limits: cpu_s=0.2
class Stay:
    def __del__(self):
        while True: pass
Stay()
