# outcome: raised
while True:
    input("? ")
