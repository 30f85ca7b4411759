import sys

calls = []


def tracer(frame, event, argument):
    if event == "call":
        calls.append(frame.f_code.co_name)


def greet(name):
    print("Hello", name)
    return shout(name)


def shout(text):
    return text.upper()


sys.settrace(tracer)
greet("Ada")
sys.settrace(None)
print(calls)
