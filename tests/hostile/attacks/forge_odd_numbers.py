# outcome: finished
# walls: controller
# effect: fools result channel
import json, os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back

forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": True} | {"value": ["l", [["f", "nan"], ["f", "inf"], ["c", "nan", "-0x0p0"], "\ud800"]]}
os.write(me.report, (me.job["nonce"] + json.dumps(forged)).encode())
os._exit(0)
