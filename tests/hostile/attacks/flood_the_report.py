# outcome: flooded|killed
# walls: controller
# effect: fools result channel
import json, os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
data = (me.job["nonce"] + json.dumps({"outcome": "finished", "value": True})).encode() + b" " * 5_000_000
while data:
    data = data[os.write(me.report, data):]
os._exit(0)
