# outcome: finished|killed
# walls: controller
# effect: fools result channel
import json, os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back

forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": True} | {"value": ["i", "f" * 1_000_000]}
data = (me.job["nonce"] + json.dumps(forged)).encode()
while data:
    data = data[os.write(me.report, data):]
os._exit(0)
