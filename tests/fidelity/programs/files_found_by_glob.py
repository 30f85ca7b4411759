import glob
from pathlib import Path

print(glob.glob("*.txt"), list(Path(".").glob("*.csv")), sorted(Path("data").rglob("*")), glob.glob("**/*.md", recursive=True))
