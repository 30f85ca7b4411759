# Move and indent the lines below; change nothing else in them.
version = 1
print(f"Deploy version {version}")
rows = 1000
print(f"Live at the end: version {version}")
for week in ["first", "second"]:
    print(f"Retrain as version {version} on {rows} rows")
    print(f"Monitor version {version} in the {week} week")
version = version + 1
print(f"Train version {version} on {rows} rows")
rows = rows + 200
