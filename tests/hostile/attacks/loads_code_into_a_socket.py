# outcome: raised|refused
# walls: seccomp
# effect: says
import ctypes, socket, struct
ours, _ = socket.socketpair()
code = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 65535))  # "accept all" in the kernel's own language
ours.setsockopt(socket.SOL_SOCKET, 26, struct.pack("HxxxxxxQ", 1, ctypes.addressof(code)))  # SO_ATTACH_FILTER
print("got through")
