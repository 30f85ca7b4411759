import os
from pathlib import Path

print(os.path.exists("nope.txt"), os.path.isfile("nope"), os.path.isdir("nope"), os.path.isdir("."), Path("nope").exists())
for attempt in (lambda: open("nope.txt"), lambda: Path("data/nope.csv").read_text(), lambda: os.stat("nope"),
                lambda: os.listdir("nope"), lambda: open("no/such/folder/x", "w"), lambda: os.scandir("nope")):
    try:
        attempt()
    except OSError as error:
        print(type(error).__name__, error.errno, error.strerror, error.filename)
with open("settings.txt") as file:
    print(file.read())
