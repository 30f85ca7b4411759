"""The example is always printed, whatever is typed in: the two values are written into
the text by hand.

The names at the top of the program hold what was typed; use them in the text.
"""

model = input()
rows = input()

print("Training churn on 1200 rows")  # <--
