# outcome: raised|refused
# walls: seccomp
# effect: says
import socket, struct
with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as kernel:
    kernel.bind((0, 0))
    kernel.sendall(struct.pack("IHHIIBxHiII", 32, 18, 0x301, 1, 0, 0, 0, 0, 0, 0))  # RTM_GETLINK
    if b"lo" in kernel.recv(65536):
        print("got through")
