# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import json, socket
port = json.loads(input())["udp"]
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
    sender.connect(("127.0.0.1", port))
    sender.send(b"the secret is")
    sender.send(b"an unheard packet would be refused by now")
    print("got through")
