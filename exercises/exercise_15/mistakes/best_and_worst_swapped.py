"""The best models are told to start over, and the worst ones are deployed.

Look at the words below `if` and at those below `else`.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Start over")  # <--
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Train again")
else:
    print("Deploy the model")
print("Decision noted")
