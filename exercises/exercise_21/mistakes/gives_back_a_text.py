"""The function gives back a text that looks like a number, so nobody can calculate with
the score.

Look for quotes or `str` in the line with `return`.
"""


def accuracy(right, total):
    return f"{right / total}"  # <--


print(f"Accuracy: {accuracy(45, 60)}")
