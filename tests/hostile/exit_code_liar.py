# outcome: exited|killed
class Code(int):
    def __int__(self): return 0
    __index__ = __eq__ = __str__ = __repr__ = __bool__ = __int__
raise SystemExit(Code(5))
