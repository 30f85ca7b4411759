import contextlib
import io
import sys

with contextlib.redirect_stdout(io.StringIO()) as page:
    print("captured", 1)
    sys.stdout.write("written")
print(repr(page.getvalue()))
with contextlib.redirect_stderr(sys.stdout):
    print("an error, shown as output", file=sys.stderr)
old, sys.stdout = sys.stdout, io.StringIO()
print("lost")
kept, sys.stdout = sys.stdout, old
print(kept.getvalue().upper(), end="")
sys.stdout, old = None, sys.stdout
print("nowhere")
sys.stdout = old
print("end")
