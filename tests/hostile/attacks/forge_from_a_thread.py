# outcome: killed
# walls: controller
# effect: fools result channel
import os, threading
def forge():
    for fd in range(3, 256):
        try:
            os.write(fd, b'{"outcome": "finished", "value": true}\n')
        except OSError:
            pass
thread = threading.Thread(target=forge)
thread.start()
thread.join()
