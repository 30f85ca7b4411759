# outcome: finished
import os
def answer(n):
    print(n, flush=True)
    os._exit(0)
