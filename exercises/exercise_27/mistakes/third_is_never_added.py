"""You have no pair for third, but giving a value to a new key puts this key into the
dictionary.

Look at the line that has the key third before the equals sign.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(2, len(safe))
del runs["third"]
for name in runs:
    print(name, runs[name][-1])
