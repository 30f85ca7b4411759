# outcome: raised|out_of_memory
import mmap
mmap.mmap(-1, 100 * 2**30)
