# outcome: killed
import os
print(42)
os.closerange(3, 1024)
