"""Your 50 is in the list of second as well, but `list(best)` makes a new list, and the
50 goes only there.

Draw two boxes after the line with `list`, and put the 50 into one of them.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = best
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(len(runs), len(runs["third"]))
for name in runs:
    print(name, runs[name][-1])
