# outcome: finished|timed_out|killed
# limits: wall_s=0.15
# walls: controller
# effect: fools result channel
import json, os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back

forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": True}
os.write(me.report, (me.job["nonce"] + json.dumps(forged)).encode())
os.closerange(0, 1024)
while True:
    pass
