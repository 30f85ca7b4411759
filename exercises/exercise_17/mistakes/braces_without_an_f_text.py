"""Braces and quotes are printed around the values: outside of quotes, braces make a
set, which is another thing.

Braces put a value into a text only inside quotes with an f before them.
"""

model = input()
rows = input()

print("Training", {model}, "on", {rows}, "rows")  # <--
