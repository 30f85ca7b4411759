score = int(input())
age = int(input())
place = input()

if place != "test" and place != "production":
    print("Unknown place")
elif (score < 80 or age > 30) and place == "production":
    print("Retrain now")
elif score < 80 or age > 30:
    print("Retrain later")
else:
    print("Keep")
