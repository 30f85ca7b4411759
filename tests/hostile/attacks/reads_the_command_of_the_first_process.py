# outcome: raised|refused
# walls: landlock namespaces
# effect: says
if open("/proc/1/cmdline", "rb").read() + open("/proc/1/status", "rb").read():
    print("got through")
