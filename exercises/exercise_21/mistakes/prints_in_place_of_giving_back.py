"""The function prints the score, but gives nothing back, so the text shows None where
the score belongs.

Look at the line below `def`, and at what is left of the number after it has been
printed.
"""


def accuracy(right, total):
    print(right / total)  # <--


print(f"Accuracy: {accuracy(45, 60)}")
