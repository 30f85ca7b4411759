"""The program ends without printing anything: a text that is made is not yet shown.

Look whether `print` is still there and gets your text.
"""

model = input()
rows = input()

f"Training {model} on {rows} rows"  # <--
