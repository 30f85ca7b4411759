"""The retraining has the old number and the old rows: both grow only after it, so the
same version is made again.

Look at the two lines that change a number, and move the line that needs them below.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    print(f"Retrain as version {version} on {rows} rows")  # <--
    rows = rows + 200
    version = version + 1
print(f"Live at the end: version {version}")
