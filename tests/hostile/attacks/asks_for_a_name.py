# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import socket
if any("127.0.0.1" in found[4] or "::1" in found[4] for found in socket.getaddrinfo("localhost", 80)):
    print("got through")
