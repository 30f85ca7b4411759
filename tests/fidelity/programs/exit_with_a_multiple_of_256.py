import sys

print("twice 256")
sys.exit(512)
