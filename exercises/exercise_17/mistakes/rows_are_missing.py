"""The model is in the sentence, but the number of rows is missing.

There are two names in this program: which of them is not in your text yet?
"""

model = input()
rows = input()

print(f"Training {model} on rows")  # <--
