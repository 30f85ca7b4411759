# outcome: killed|raised
import os, sys
os.execv(sys.executable, [sys.executable, "-S", "-c", "print(42)"])
