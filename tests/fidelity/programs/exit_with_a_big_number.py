import sys

print("big")
sys.exit(1000)
