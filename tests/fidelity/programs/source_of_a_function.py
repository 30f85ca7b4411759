import inspect


def area(width, height):
    # in metres
    return width * height


print(inspect.getsource(area))
