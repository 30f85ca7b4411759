"""The deployment comes only after both weeks, so versions are monitored that nobody can
use yet.

Find the line that makes a model reach its users, and ask whether the loop can begin
without it.
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
