print("the root of two:")
print(math.sqrt(2))
