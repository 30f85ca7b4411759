# Print the report: a row for each model, then the name of the best one.

count = int(input())
