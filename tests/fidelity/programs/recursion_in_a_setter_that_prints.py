class Person:
    def __setattr__(self, name, value):
        print("set", name)
        self.name = value


try:
    Person().age = 3
except RecursionError as error:
    print("too deep", str(error)[:32])
