"""Your lines have commas between two values, but the commas in `print` only part its
values; it shows a blank.

The commas inside a printed list are another matter.
"""

runs = {"first": [70], "second": [80, 90]}

best = runs["second"]
best.append(95)
safe = list(best)
safe.append(50)
runs["third"] = safe
best = [99]

print(runs["second"])
print(len(runs), len(runs["third"]), sep=", ")
for name in runs:
    print(name, runs[name][-1], sep=", ")
