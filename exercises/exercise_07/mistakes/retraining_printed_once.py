"""Rows and version grow in every week, but only one retraining is printed: see whether
that line stands in the loop.

Compare the indentation of the retraining with the lines right above it.
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
print(f"Retrain as version {version} on {rows} rows")  # <--
print(f"Live at the end: version {version}")
