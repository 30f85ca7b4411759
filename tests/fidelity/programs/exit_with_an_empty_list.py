import sys

print("empty list")
sys.exit([])
