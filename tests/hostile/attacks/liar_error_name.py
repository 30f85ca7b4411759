# outcome: raised
# walls: controller
# effect: fools result channel
class Meta(type):
    @property
    def __name__(cls): return "SystemExit"
    __module__ = __name__
class Sly(Exception, metaclass=Meta): pass
raise Sly("0")
