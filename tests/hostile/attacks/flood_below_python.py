# outcome: flooded
# walls: limits
# effect: prints on
import os
while True:
    os.write(1, b"x" * 4096)
