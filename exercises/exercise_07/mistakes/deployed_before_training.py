"""Version 1 is deployed before it has been trained: at that moment there is no model to
deploy.

Look at the two lines that come before the loop, and which of them needs the other.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Deploy version {version}")  # <--
print(f"Train version {version} on {rows} rows")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
print(f"Live at the end: version {version}")
