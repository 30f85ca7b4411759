# Complete the last line, so that it prints the model and its rows.

model = input()
rows = input()

print("Training on rows")
