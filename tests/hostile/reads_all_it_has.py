# outcome: finished|flooded
import gc
print({str(o)[:50] for o in gc.get_objects() if type(o) in (list, tuple, dict) and len(o) < 5})
