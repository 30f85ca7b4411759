# outcome: out_of_memory
class Node: pass
last = None
while True:
    node = Node()
    node.last = last
    last = node
