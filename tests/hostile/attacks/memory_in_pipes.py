# outcome: raised|refused|out_of_memory|killed
# limits: cpu_s=3
# walls: limits
# effect: says
import os
kept, held = [], 0
while held < 70 * 2**20:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            held += os.write(writing, bytes(65536))
    except BlockingIOError:
        pass
print("got through")
