class Resource:
    def __init__(self, name):
        self.name = name
        print("open", name)

    def __del__(self):
        print("close", self.name)


a = Resource("a")
b = Resource("b")
a = Resource("a2")
del b
print("end of the program")
