"""The first training and its deployment are repeated in every week: see which lines
stand in the loop although they should run once.

What happens once, before the weeks, stands above the `for` line.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
for week in ["first", "second"]:
    print(f"Train version {version} on {rows} rows")  # <--
    print(f"Deploy version {version}")
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
print(f"Live at the end: version {version}")
