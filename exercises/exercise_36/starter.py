# Complete the two functions, so that they keep every rule in the exercise's text.
PROBLEM = "a share is greater than 0 and less than 1"


def read_share(text):
    return float(text)


def rows_for_testing(rows, text):
    return int(rows * read_share(text))
