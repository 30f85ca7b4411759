# outcome: raised
class Meta(type):
    @property
    def __name__(cls): return "SystemExit"
    __qualname__ = __module__ = __name__
class Sly(Exception, metaclass=Meta): pass
raise Sly("0")
