"""Each week begins again with version 1: the lines that set the first values stand
inside the loop and undo its progress.

What is set once, before the weeks, stands above the `for` line.
"""

# Move and indent the lines below; change nothing else in them.
for week in ["first", "second"]:
    rows = 1000
    version = 1  # <--
    print(f"Train version {version} on {rows} rows")
    print(f"Deploy version {version}")
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
print(f"Live at the end: version {version}")
