"""Round brackets and the names themselves are printed: in a text, values are put only
into braces.

Braces are the curly ones among the brackets.
"""

model = input()
rows = input()

print(f"Training (model) on (rows) rows")  # <--
