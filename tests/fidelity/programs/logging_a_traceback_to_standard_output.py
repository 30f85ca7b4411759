import logging
import sys


class LastLine(logging.Formatter):
    def formatException(self, exc_info):
        return super().formatException(exc_info).splitlines()[-1]


handler = logging.StreamHandler(sys.stdout)
handler.setFormatter(LastLine("{levelname:>8} {message}", style="{"))
log = logging.getLogger(__name__)
log.addHandler(handler)
log.propagate = False
try:
    int("x")
except ValueError:
    log.exception("could not convert")
log.error("plain %s", "error", stack_info=False)
print(log.name, log.level, log.isEnabledFor(20))
