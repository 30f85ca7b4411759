# call: grade(95)
# call: grade(90)
# call: grade(70)
# call: grade(50)
# call: grade(12)
def grade(score):
    if score >= 90:
        result = "excellent"
    elif score >= 70:
        result = "good"
    elif score >= 50:
        result = "fair"
    else:
        result = "poor"
    return result
