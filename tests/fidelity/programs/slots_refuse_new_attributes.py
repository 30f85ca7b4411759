class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Named(Point):
    pass


p = Point(1, 2)
print(p.x, p.y, Point.__slots__, hasattr(p, "__dict__"))
n = Named(3, 4)
n.name = "free"
print(n.__dict__)
p.z = 3
