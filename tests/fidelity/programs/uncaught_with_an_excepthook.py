import sys


def hook(kind, error, trace):
    print(f"Sorry, something went wrong: {kind.__name__}: {error}")


sys.excepthook = hook
print("start")
[][1]
