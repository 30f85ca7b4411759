"""Docstring äö."""
# After a byte order mark.
print(__doc__, "ü", len("ü"))
print(1 / 0)
