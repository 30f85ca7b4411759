class Node:
    def __init__(self, name):
        self.name, self.friend = name, None

    def __del__(self):
        print("gone:", self.name)


a, b = Node("a"), Node("b")
a.friend, b.friend = b, a
print("end")
