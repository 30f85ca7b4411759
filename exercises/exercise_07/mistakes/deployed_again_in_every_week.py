"""A deployment is printed in every week: see whether that line stands inside the loop,
although it should happen once.

A line that happens once stands at the left margin, before or after the loop.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
for week in ["first", "second"]:
    print(f"Deploy version {version}")  # <--
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
print(f"Live at the end: version {version}")
