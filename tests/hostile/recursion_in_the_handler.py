# outcome: timed_out
# limits: wall_s=0.4
def f():
    try:
        f()
    finally:
        f()
f()
