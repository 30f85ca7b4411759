"""The sentence is printed without any value: nothing in it stands for the model or for
the rows.

Inside quotes a value is put where its name stands in braces, with an f before the
quotes.
"""

model = input()
rows = input()

print("Training on rows")  # <--
