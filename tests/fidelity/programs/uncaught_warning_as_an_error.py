import warnings

warnings.simplefilter("error")


def old_way():
    warnings.warn("use new_way", DeprecationWarning, stacklevel=2)


print("calling")
old_way()
