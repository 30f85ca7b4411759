import threading

basket, ready = [], threading.Condition()


def consumer():
    with ready:
        ready.wait_for(lambda: basket)
        print("got", basket.pop())


thread = threading.Thread(target=consumer)
thread.start()
with ready:
    basket.append("apple")
    ready.notify()
thread.join()
print(basket)
