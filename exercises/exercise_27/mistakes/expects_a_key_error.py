"""You expect a KeyError, but only asking for a missing key is one; giving it a value is
allowed.

On which side of the equals sign does the key third stand?
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
raise KeyError("third")
best = [99]

print(runs["second"])
print(len(runs), len(runs["third"]))
for name in runs:
    print(name, runs[name][-1])
