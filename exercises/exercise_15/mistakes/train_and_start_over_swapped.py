"""The words for 50 up to 69 and those for less than 50 have changed places.

`else` takes the scores that are left over at the end: which ones are these?
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Ask a colleague")
elif score >= 50:
    print("Start over")  # <--
else:
    print("Train again")
print("Decision noted")
