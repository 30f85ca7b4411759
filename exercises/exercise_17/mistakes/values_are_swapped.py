"""The two values stand in each other's place: the number comes first and the model
second.

Look at the order of the two names in your text, and at the order in which they are
read.
"""

model = input()
rows = input()

print(f"Training {rows} on {model} rows")  # <--
