"""The names themselves are printed: inside quotes they are only words, and their values
are not looked up.

An f before the quotes and braces around each name make Python look up the value.
"""

model = input()
rows = input()

print("Training model on rows rows")  # <--
