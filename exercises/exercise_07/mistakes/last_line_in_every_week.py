"""The line about the end is printed in every week: see whether it stands inside the
loop.

What happens after the loop stands below it, at the left margin.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
    print(f"Live at the end: version {version}")  # <--
