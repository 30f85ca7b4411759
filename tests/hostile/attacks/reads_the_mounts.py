# outcome: raised|refused
# walls: landlock namespaces
# effect: says
if " / " in open("/proc/self/mountinfo").read():
    print("got through")
