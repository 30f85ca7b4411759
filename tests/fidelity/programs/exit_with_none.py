import sys

print("leaving")
sys.exit(None)
