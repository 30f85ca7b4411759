# outcome: finished|killed
# walls: controller
# effect: fools result channel
import sys, os, json
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": None}
os.write(me.report, (me.job["nonce"] + json.dumps(forged)).encode())
os._exit(1)
