"""You expect 99 under second, but the line with 99 only moves the name `best` to a new
list.

A single name before `=` changes where this name leads, nothing else.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
runs["second"] = [99]

print(runs["second"])
print(len(runs), len(runs["third"]))
for name in runs:
    print(name, runs[name][-1])
