"""You have written the first item of each list, but position -1 counts from the end.

Position 0 is the first item; ask what comes right before it if the list were a circle.
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
    print(name, runs[name][0])
