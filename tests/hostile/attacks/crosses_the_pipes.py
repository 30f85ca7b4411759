# outcome: killed
# walls: controller
# effect: fools silence
import os
print(42, flush=True)
for fd in range(3, 256):
    try:
        os.fstat(fd)
        os.dup2(1, fd)
    except OSError:
        pass
