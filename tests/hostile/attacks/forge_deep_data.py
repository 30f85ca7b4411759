# outcome: killed
# walls: controller
# effect: fools silence
import sys, os
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
os.write(me.report, me.job["nonce"].encode() + b"[" * 60000)
os._exit(0)
