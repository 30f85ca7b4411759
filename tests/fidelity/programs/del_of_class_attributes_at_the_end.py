class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("close", self.name)


class Pool:
    shared = Resource("shared")
    made = []


def helper(default=Resource("default")):
    return default


Pool.made.append(Resource("listed"))
module_level = Resource("module")
print("end", helper().name)
