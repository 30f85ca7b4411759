# outcome: killed|raised
# walls: limits
# effect: dies
def f(): return 1
f.__code__ = f.__code__.replace(co_consts=(), co_code=bytes([100, 255] * 4) + f.__code__.co_code)
f.__code__ = f.__code__.replace(co_nlocals=0, co_stacksize=1, co_code=bytes([100, 255] * 200_000) + f.__code__.co_code)
f()
