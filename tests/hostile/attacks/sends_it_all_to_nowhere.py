# outcome: killed
# walls: controller
# effect: fools silence
import os
null = os.open("/dev/null", os.O_RDWR)
for fd in range(256):
    os.dup2(null, fd)
