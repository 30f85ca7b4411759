class Rectangle:
    def __init__(self, width, height):
        self.width, self.height = width, height

    def area():
        return 0


def volume(a, b, c=1):
    return a * b * c


print(volume(2, 3), volume(c=2, a=1, b=5))
for attempt in (lambda: Rectangle(2), lambda: volume(1), lambda: volume(1, 2, 3, 4), lambda: volume(1, 2, d=3)):
    try:
        attempt()
    except TypeError as error:
        print(error)
Rectangle(2, 3).area()
