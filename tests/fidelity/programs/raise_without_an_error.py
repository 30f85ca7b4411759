import sys
import traceback

print(sys.exc_info(), repr(traceback.format_exc()))
try:
    1 / 0
except ZeroDivisionError as error:
    kept = error
try:
    raise kept.with_traceback(None)
except ZeroDivisionError as error:
    print(error is kept, error.__traceback__.tb_lineno)
raise
