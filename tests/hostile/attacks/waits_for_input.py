# outcome: raised
# walls: limits
# effect: runs on
while True:
    input("? ")
