# outcome: finished|raised
import os
os.write(0, b"42\n")
