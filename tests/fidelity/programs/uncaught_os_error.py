import os

try:
    raise OSError(2, "No such thing", "thing.txt")
except FileNotFoundError as error:
    print(type(error).__name__, error, error.errno, error.filename)
print(os.strerror(13))
raise PermissionError(13, os.strerror(13), "door")
