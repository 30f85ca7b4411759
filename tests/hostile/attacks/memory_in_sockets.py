# outcome: raised|refused|out_of_memory|killed
# limits: cpu_s=3
# walls: limits
# effect: says
import socket
kept, held = [], 0
while held < 100 * 2**20:
    pair = socket.socketpair()
    for one in pair:
        one.setblocking(False)
        one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 2**30)
        try:
            while True:
                held += one.send(bytes(65536))
        except BlockingIOError:
            pass
    kept.append(pair)
print("got through")
