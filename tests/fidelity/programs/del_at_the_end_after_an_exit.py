import sys


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("close", self.name)


def leave():
    inside = Resource("inside a function")
    sys.exit(2)


one = Resource("one")
two = Resource("two")
leave()
