# outcome: flooded|killed
# walls: none (it spoils only the count of its own output, which the controller keeps, too)
import sys
print(1)
sys.stdout.position = 10**9
print(2)
