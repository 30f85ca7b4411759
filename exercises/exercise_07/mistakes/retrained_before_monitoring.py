"""The retraining comes before the monitoring, so the old version is replaced without a
look at how it did.

Ask which of the two lines speaks of the version that is live when the week begins.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    rows = rows + 200
    version = version + 1
    print(f"Retrain as version {version} on {rows} rows")
    print(f"Monitor version {version} in the {week} week")  # <--
print(f"Live at the end: version {version}")
