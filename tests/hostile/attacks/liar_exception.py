# outcome: raised|killed
# walls: controller
# effect: fools silence
class Sly(Exception):
    def __str__(self): raise SystemExit(0)
    __repr__ = __str__
    def __getattribute__(self, name): raise SystemExit(0)
raise Sly
