# outcome: raised|out_of_memory
# walls: limits
# effect: says
import mmap
held = mmap.mmap(-1, 2**30)
held[2**30 - 1] = 42
print("got through")
