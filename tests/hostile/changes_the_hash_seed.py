# outcome: killed|raised
import os, sys
os.environ["PYTHONHASHSEED"] = "1"
os.execve(sys.executable, [sys.executable, "-c", "print(42)"], os.environ)
