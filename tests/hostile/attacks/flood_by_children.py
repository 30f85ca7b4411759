# outcome: flooded|raised|refused
# walls: seccomp limits
# effect: prints on
import os
os.fork()
os.fork()
while True:
    os.write(1, b"x" * 512)
