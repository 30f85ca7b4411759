# outcome: raised|refused
# walls: seccomp namespaces
# effect: says
import errno, json, os
path = json.loads(input())["file"]
try:
    os.setxattr(path, "user.verdict", b"passed")
    print("got through")
except OSError as error:
    if error.errno != errno.EOPNOTSUPP:
        raise
    print("got through")  # as far as a file system without labels
