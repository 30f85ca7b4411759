"""The call gives back None: the function may work out the score, but no `return` hands
it to the last line.

Without `return`, all that a function has worked out is lost at its end.
"""


def accuracy(right, total):
    score = right / total  # <--


print(f"Accuracy: {accuracy(45, 60)}")
