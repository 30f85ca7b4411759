"""The sentence is spread over two lines, but it should stand on one.

Each call of `print` ends its line, so one line needs one call.
"""

model = input()
rows = input()

print("Training", model)
print("on", rows, "rows")
