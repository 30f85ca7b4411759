# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import socket
with socket.create_server(("127.0.0.1", 0)) as server:
    with socket.create_connection(server.getsockname(), 1):
        server.accept()
        print("got through")
