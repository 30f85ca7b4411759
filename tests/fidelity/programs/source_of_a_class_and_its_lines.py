import inspect


class Point:
    x = 1


def last():
    pass


print(inspect.getsourcelines(last)[1], last.__code__.co_firstlineno)
print(inspect.getsource(Point))
