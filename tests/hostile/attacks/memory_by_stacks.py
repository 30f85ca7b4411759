# outcome: raised|refused|out_of_memory
# walls: limits
# effect: says
import threading
threading.stack_size(2**28)
for _ in range(4):
    threading.Thread(target=threading.Event().wait, daemon=True).start()
print("got through")
