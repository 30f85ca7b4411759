# outcome: killed|refused
# walls: limits
# effect: dies
import signal
signal.raise_signal(signal.SIGSYS)
