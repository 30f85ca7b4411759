"""Your last lines show only the names, but each `print` in the loop has a second value.

Read everything between the brackets of the last line.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(len(runs), len(runs["third"]))
for name in runs:
    print(name)
