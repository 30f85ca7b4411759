"""The retraining does not see the new rows of its week: see whether `rows` grows before
that line or after it.

A line that prints `rows` shows the value of that moment, not a later one.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
    rows = rows + 200  # <--
print(f"Live at the end: version {version}")
