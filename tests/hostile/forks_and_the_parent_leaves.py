# outcome: killed
import os, time
if os.fork():
    os._exit(0)
time.sleep(600)
