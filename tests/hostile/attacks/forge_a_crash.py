# outcome: raised
# walls: none (it tells a failure; what it tells is cut, and shown without controls)
import sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
me.send("raised", {"type": "\x1b[31m::error::", "message": "\ud800\x00" * 5000, "frames": []})
