import os.path

print(os.path.expanduser("~") != "~", os.path.expandvars("$NOT_SET/x"))
