# outcome: finished
import gc
class Again:
    def __del__(self):
        global kept
        kept = self
for _ in range(1000):
    kept = Again()
    kept = None
gc.collect()
