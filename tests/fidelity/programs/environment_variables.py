import os

print(os.environ.get("NOT_SET"), os.getenv("NOT_SET", "default"), os.environ.get("LC_ALL"), "HOME" in os.environ)
os.environ["MINE"] = "1"
print(os.getenv("MINE"), os.environ["MINE"])
os.environ["MISSING_ONE"]
