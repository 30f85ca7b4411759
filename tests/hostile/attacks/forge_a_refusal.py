# outcome: killed
# walls: controller
# effect: fools silence
import sys
frame = sys._getframe()
while not hasattr(me := frame.f_locals.get("self"), "job"):
    frame = frame.f_back
me.send("broken", None)
