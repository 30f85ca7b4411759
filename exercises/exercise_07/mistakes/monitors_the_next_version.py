"""The version number grows before the monitoring, so the first week names a version
that is not live yet.

Look for the line that changes `version`, and for what must be printed before it.
"""

# Move and indent the lines below; change nothing else in them.
rows = 1000
version = 1
print(f"Train version {version} on {rows} rows")
print(f"Deploy version {version}")
for week in ["first", "second"]:
    version = version + 1  # <--
    print(f"Monitor version {version} in the {week} week")
    rows = rows + 200
    print(f"Retrain as version {version} on {rows} rows")
print(f"Live at the end: version {version}")
