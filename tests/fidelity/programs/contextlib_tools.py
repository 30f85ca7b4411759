import contextlib
import io


class Timer(contextlib.ContextDecorator):
    def __enter__(self):
        print("start")

    def __exit__(self, *exc_info):
        print("stop")


@Timer()
def work():
    print("working")


work()
with contextlib.closing(io.StringIO("x")) as f, contextlib.nullcontext(5) as five:
    print(f.read(), five)
with contextlib.ExitStack() as stack:
    for n in range(3):
        stack.callback(print, "undo", n)
    kept = stack.pop_all()
    print("nothing undone yet", f.closed)
kept.close()


@contextlib.contextmanager
def never():
    if False:
        yield


with never():
    print("never")
