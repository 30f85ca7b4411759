def checked(function):
    if not function.__doc__:
        raise ValueError(f"{function.__name__} needs a docstring")
    return function


@checked
def good():
    """Fine."""


print(good.__doc__)


@checked
def bad():
    pass
