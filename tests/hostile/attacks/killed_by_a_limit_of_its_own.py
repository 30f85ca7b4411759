# outcome: killed|timed_out
# walls: limits
# effect: dies
import resource
resource.setrlimit(resource.RLIMIT_CPU, (1, 1))  # at its end the kernel sends SIGKILL, as if from outside
while True:
    pass
