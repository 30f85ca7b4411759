# outcome: killed
import os
os.execv("/bin/true", ["true"])
