"""The sentence is spread over several lines: each call of `print` begins a new one.

One call of `print` with one text makes one line.
"""

model = input()
rows = input()

print("Training", model)
print("on", rows, "rows")
