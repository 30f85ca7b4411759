# outcome: killed
import os, time
if os.fork():
    os.wait()
