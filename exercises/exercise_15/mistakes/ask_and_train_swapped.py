"""The words for 70 up to 89 and those for 50 up to 69 have changed places.

For each `elif` line, read its number aloud and then the words right below it.
"""

# Move and indent the lines below; change nothing else in them.
score = int(input())
if score >= 90:
    print("Deploy the model")
elif score >= 70:
    print("Train again")  # <--
elif score >= 50:
    print("Ask a colleague")
else:
    print("Start over")
print("Decision noted")
