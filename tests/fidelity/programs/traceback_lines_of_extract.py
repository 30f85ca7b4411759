import traceback

try:
    int("x" + "y")
except ValueError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.lineno, frame.name, frame.line)
