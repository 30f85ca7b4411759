"""There are two blanks before and after the values, but there should be one.

If `print` gets several parts, it puts a blank between them by itself.
"""

model = input()
rows = input()

print("Training ", model, " on ", rows, " rows")  # <--
