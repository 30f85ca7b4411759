# outcome: killed
import os, signal
os.kill(os.getpid(), signal.SIGTERM)
