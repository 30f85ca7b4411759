"""You have counted numbers in the lists, but the length of a dictionary is how many
pairs it has.

Count the keys of `runs` at the moment when that line runs.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(sum(len(scores) for scores in runs.values()), len(runs["third"]))
for name in runs:
    print(name, runs[name][-1])
