# outcome: killed|raised
import os
os.close(1)
print(42)
