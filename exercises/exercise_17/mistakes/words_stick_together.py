"""The words stick together: blanks are printed only where your program asks for them.

A blank is a sign like any other: it must stand between the quotes, or in a text with
braces.
"""

model = input()
rows = input()

print("Training" + model + "on" + rows + "rows")  # <--
