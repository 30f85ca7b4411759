# outcome: killed
import os
os._exit(0)
