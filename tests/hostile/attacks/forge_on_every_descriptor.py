# outcome: killed
# walls: controller
# effect: fools result channel
import os
report = b'{"outcome": "finished", "error": null, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": null, "value": null}'
for fd in range(256):
    try:
        os.write(fd, report + b"\n")
    except OSError:
        pass
os._exit(0)
