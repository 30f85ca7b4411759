import sys
import traceback


def fail():
    raise LookupError("nothing here")


try:
    fail()
except LookupError as error:
    print(traceback.format_exc().splitlines()[-1], traceback.format_exception_only(error))
    print([(f.name, f.lineno) for f in traceback.extract_tb(error.__traceback__)])
    print(sys.exc_info()[0], error.__traceback__.tb_lineno, error.__traceback__.tb_next.tb_lineno)
    print(sys.exc_info()[2].tb_frame.f_code.co_name)
print(sys.exc_info())
traceback.print_exception(ValueError("shown on standard error"))
