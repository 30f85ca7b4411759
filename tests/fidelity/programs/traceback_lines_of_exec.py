import traceback

try:
    exec("x = 1\ny = x / 0")
except ZeroDivisionError as error:
    last = traceback.extract_tb(error.__traceback__)[-1]
    print(last.filename, last.lineno, last.name, repr(last.line or ""))
try:
    eval("1 +* 2")
except SyntaxError as error:
    print(error.filename, error.lineno, error.offset, error.text)
    print("".join(traceback.format_exception_only(error)), end="")
