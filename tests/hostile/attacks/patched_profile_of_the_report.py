# outcome: killed|exited|raised
# walls: controller
# effect: fools silence
import sys, os
def spy(frame, event, arg):
    if frame.f_code.co_name == "send":
        os._exit(0)
sys.setprofile(spy)
