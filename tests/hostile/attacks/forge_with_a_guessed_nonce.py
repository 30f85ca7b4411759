# outcome: killed
# walls: controller
# effect: fools result channel
import os
for fd in range(3, 256):
    try:
        os.write(fd, b"0" * 32 + b'{"outcome": "finished", "error": null, "prints": [], "snapshots": [], "usage": [0.0, 0], "call_at": null, "value": null}')
    except OSError:
        pass
os._exit(0)
