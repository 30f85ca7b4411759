# outcome: flooded|finished
# walls: limits
# effect: prints on
import sys, warnings
warnings.simplefilter("always")
for n in range(20_000):
    warnings.warn("x" * 50)
