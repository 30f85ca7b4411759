# outcome: raised|refused
# walls: controller
# effect: fools equality
from solution import answer
