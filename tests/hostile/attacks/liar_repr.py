# outcome: raised
# walls: controller
# effect: fools silence
class Sly:
    def __repr__(self): raise SystemExit(0)
    __str__ = __format__ = __hash__ = __len__ = __iter__ = __bool__ = __repr__
    __getattribute__ = lambda self, name: 1 / 0
x = [Sly(), {"a": Sly()}]
sly = Sly()
1 / 0
