# outcome: killed
import os
os.write = os._exit = os.read = os.close = lambda *a: None
