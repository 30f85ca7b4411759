"""There are two blanks around each value: `print` puts a blank between its parts, and
your texts hold one more.

Leave out the blanks at the ends of your texts, or use one text with braces.
"""

model = input()
rows = input()

print("Training ", model, " on ", rows, " rows")  # <--
