import logging
import sys

logging.basicConfig(stream=sys.stdout, level="INFO", format="%(funcName)s %(lineno)d %(message)s")


def helper(message):
    logging.info(message, stacklevel=2)


def work():
    helper("from work")


work()
helper("from the module")
logging.info("deep", stacklevel=9)
