"""The words for 90 or more and those for 70 up to 89 have changed places.

Read the first question aloud, and then the words right below it.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Ask a colleague")  # <--
elif score >= 70:
    print("Deploy the model")
elif score >= 50:
    print("Train again")
else:
    print("Start over")
print("Decision noted")
