import logging
import sys

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s:%(name)s:%(filename)s:%(lineno)d:%(funcName)s:%(module)s:%(threadName)s: %(message)s")
log = logging.getLogger("shop")


def sell(item, amount):
    log.info("selling %d %s", amount, item)
    if amount > 5:
        log.warning("a lot: %r", amount)


sell("tea", 3)
sell("egg", 12)
logging.debug("root %s", {"a": 1})
quiet = logging.getLogger("shop.cellar")
quiet.setLevel(logging.ERROR)
quiet.info("not shown")
quiet.critical("flood")
print(quiet.getEffectiveLevel(), log.handlers, quiet.parent.name, logging.getLevelName(30))
log.info("wrong number of arguments %d")
