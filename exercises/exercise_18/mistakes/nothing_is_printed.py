"""Your prediction is still empty, but the program calls `print` several times.

Find the first line with `print`, and ask what `name` stands for at that moment.
"""

name = "sales_v2.csv"
name.upper()
name.replace("_", " ")
