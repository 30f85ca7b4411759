# Write what the program prints between the triple quotes, line by line.
PREDICTION = """
"""
