import sys

print("half")
sys.exit(0.5)
