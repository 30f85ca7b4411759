# outcome: raised|refused
# walls: landlock namespaces
# effect: says
import pwd
if pwd.getpwnam("root").pw_uid == 0:
    print("got through")
