"""The braces are printed as they are: without an f before the quotes, Python puts no
values there.

Look at the sign right before the opening quote.
"""

model = input()
rows = input()

print("Training {model} on {rows} rows")  # <--
