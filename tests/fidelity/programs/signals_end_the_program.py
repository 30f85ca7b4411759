import os
import signal
import sys

signal.signal(signal.SIGTERM, lambda *_: sys.exit(6))
print("asking for the end", flush=True)
os.kill(os.getpid(), signal.SIGTERM)
print("not reached?")
