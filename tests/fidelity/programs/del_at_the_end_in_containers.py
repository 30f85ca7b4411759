class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("close", self.name)


def make():
    local = Resource("local")
    return [Resource(f"item {i}") for i in range(3)]


items = make()
table = {"x": Resource("x"), "y": Resource("y")}
_private = Resource("private")
items[0] = None
print("end")
