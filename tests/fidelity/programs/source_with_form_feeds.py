import sys

def one():
    return 1


def two():
    x = "ab"
    return repr(x)


print(one(), two(), sys._getframe().f_lineno)
raise ValueError("line 12")
