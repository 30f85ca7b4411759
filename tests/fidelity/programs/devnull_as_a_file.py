import contextlib
import os

with open(os.devnull, "w") as nowhere, contextlib.redirect_stdout(nowhere):
    print("not seen")
print("seen")
with open(os.devnull) as empty:
    print(repr(empty.read()))
