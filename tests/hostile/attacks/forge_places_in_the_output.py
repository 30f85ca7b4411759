# outcome: killed
# walls: controller
# effect: fools result channel
import json, os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back

forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": True} | {"call_at": 10**9, "prints": [[1, 1, -5, 10**9, []]], "snapshots": [{"at": [0, 0, 0, 0]}] * 50}
os.write(me.report, (me.job["nonce"] + json.dumps(forged)).encode())
os._exit(0)
