class Node:
    def __init__(self, depth=0):
        Node.deepest = depth
        self.next = Node(depth + 1)


try:
    Node()
except RecursionError as error:
    print(str(error).startswith("maximum recursion depth exceeded"), 200 < Node.deepest < 1000)


class Countdown:
    def __init__(self, n):
        self.n = n
        self.next = Countdown(n - 1) if n else None


c = Countdown(50)
while c.next:
    c = c.next
print(c.n)
