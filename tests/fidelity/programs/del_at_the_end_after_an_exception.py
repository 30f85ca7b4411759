class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("close", self.name)


def work():
    inner = Resource("inner")
    return 1 / 0


outer = Resource("outer")
work()
