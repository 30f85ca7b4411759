import sys
from collections import Counter

counts = Counter()


def profiler(frame, event, argument):
    if event == "c_call":
        counts[argument.__name__] += 1
    elif event == "call":
        counts[frame.f_code.co_name] += 1


def work():
    return [abs(n) for n in map(int, "123")], print("working")


sys.setprofile(profiler)
work()
sys.setprofile(None)
print(dict(counts))
