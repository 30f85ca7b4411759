# outcome: raised
# walls: none (Python itself cannot print them)
print("\ud800")
