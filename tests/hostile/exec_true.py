# outcome: killed|raised
import os
os.execv("/bin/true", ["true"])
