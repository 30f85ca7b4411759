# outcome: timed_out
# limits: wall_s=0.15
# walls: controller
# effect: fools result channel
import sys, os, json, time, signal
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
forged = {"outcome": "finished", "error": None, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": None, "value": None}
os.write(me.report, (me.job["nonce"] + json.dumps(forged)).encode())
os.close(me.report)
signal.signal(signal.SIGALRM, signal.SIG_IGN)
time.sleep(600)
