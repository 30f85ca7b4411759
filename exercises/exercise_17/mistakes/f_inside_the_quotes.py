"""The f is printed with the text: it has to stand before the quotes, not between them.

The f is a sign for Python, like the quotes; what stands between the quotes is for the
people.
"""

model = input()
rows = input()

print("f Training {model} on {rows} rows")  # <--
