"""The number of rows is in the sentence, but the name of the model is missing.

There are two names in this program; look for the one that your text does not use.
"""

model = input()
rows = input()

print(f"Training on {rows} rows")  # <--
