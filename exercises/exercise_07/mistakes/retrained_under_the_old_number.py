"""The retrained version has the old number: see whether `version` grows before the
retraining or after it.

A line that prints `version` shows the value of that moment, not a later one.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    print(f"Retrain as version {version} on {rows} rows")
    version = version + 1  # <--
print(f"Live at the end: version {version}")
