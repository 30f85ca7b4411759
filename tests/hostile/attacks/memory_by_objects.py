# outcome: out_of_memory
# walls: limits
# effect: grows
class Node: pass
last = None
while True:
    node = Node()
    node.last = last
    last = node
