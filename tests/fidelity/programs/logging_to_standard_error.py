import logging

print("before")
logging.warning("the default goes to standard error")
logging.info("not shown")
try:
    1 / 0
except ZeroDivisionError:
    logging.exception("with a traceback")
print("after", logging.getLogger().handlers[0].stream.fileno())
