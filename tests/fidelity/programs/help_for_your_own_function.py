def area(width, height=1):
    """Return the area of a rectangle.

    Both sides are in metres.
    """
    return width * height


class Shape:
    """Something with an area."""

    sides = 0

    def scale(self, factor):
        "Make it larger."


help(area)
help(Shape.scale)
print(area(2, 3))
