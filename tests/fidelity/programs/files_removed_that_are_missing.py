import os
from pathlib import Path

Path("nope.txt").unlink(missing_ok=True)
for attempt in (lambda: os.remove("nope.txt"), lambda: os.rename("nope", "other"), lambda: os.rmdir("nope")):
    try:
        attempt()
    except FileNotFoundError as error:
        print(error)
