# outcome: killed
# walls: controller
# effect: fools result channel
import sys, os, json
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
value = ["s", [["i", f"{n * (2**61 - 1):x}"] for n in range(12_000)]]
forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": value}
data = (me.job["nonce"] + json.dumps(forged)).encode()
while data:
    data = data[os.write(me.report, data):]
os._exit(0)
