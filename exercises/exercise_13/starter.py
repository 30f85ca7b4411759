# Print each pair of models once, and the number of pairs at the end.

models = input().split()
