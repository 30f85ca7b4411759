import sys

print("Loading", end="")
for _ in range(3):
    print(".", end="", flush=True)
sys.stdout.write(" ready")
