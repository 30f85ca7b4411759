"""You have left the list of second as it was, but `best` is a second name for this
list, not a copy.

Ask which line could have made a new list before the 95 is put in.
"""

runs = {"first": [70], "second": [80, 90]}

best = list(runs["second"])
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(len(runs), len(runs["third"]))
for name in runs:
    print(name, runs[name][-1])
