# outcome: raised|killed
# walls: controller
# effect: fools silence
import os
class Sly(PermissionError):
    @property
    def errno(self): os._exit(0)
    filename = __cause__ = errno
    def __str__(self): os._exit(0)
raise Sly(1, "no")
