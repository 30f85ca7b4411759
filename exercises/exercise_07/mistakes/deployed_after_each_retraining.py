"""The first version that is deployed is version 2: see whether the deployment stands in
the loop, after the retraining.

Ask which version people use during the first week, and which line has brought it to
them.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
for week in ["first", "second"]:
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
    print(f"Deploy version {version}")  # <--
print(f"Live at the end: version {version}")
