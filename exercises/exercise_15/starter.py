# Move and indent the lines below; change nothing else in them.
print("Decision noted")
elif score >= 50:
print("Start over")
print("Train again")
if score >= 90:
print("Ask a colleague")
else:
score = int(input())
elif score >= 70:
print("Deploy the model")
