import threading


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


reached = []
thread = threading.Thread(target=lambda: reached.append(depth(1)))
thread.start()
thread.join()
print(reached, depth(1))
