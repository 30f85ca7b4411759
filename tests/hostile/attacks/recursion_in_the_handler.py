# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
def f():
    try:
        f()
    finally:
        f()
f()
