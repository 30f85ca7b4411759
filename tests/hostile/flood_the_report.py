# outcome: flooded
import os, sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
os.write(me.report, me.job["nonce"].encode())
while True:
    os.write(me.report, b" " * 65536)
