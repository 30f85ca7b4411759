import sys

print(sys.excepthook is sys.__excepthook__, sys.displayhook is sys.__displayhook__, sys.breakpointhook is sys.__breakpointhook__)
print(sys.stdout is sys.__stdout__, sys.stdin is sys.__stdin__, hasattr(sys, "last_value"), hasattr(sys, "ps1"))
