scores = [72, 95, 58, 81]
scores.sort()
print("Lowest:", scores[0])
print("Highest:", scores[-1])
middle = scores[len(scores) // 2]
print("Middle:", middle)
print("Spread:", scores[-1] - scores[0])
