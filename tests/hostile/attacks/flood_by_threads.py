# outcome: flooded
# walls: limits
# effect: prints on
import threading
def spam():
    while True:
        print("x" * 100)
for _ in range(4):
    threading.Thread(target=spam).start()
