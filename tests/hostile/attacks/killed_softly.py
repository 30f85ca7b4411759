# outcome: killed
# walls: limits
# effect: dies
import os, signal
os.kill(os.getpid(), signal.SIGTERM)
