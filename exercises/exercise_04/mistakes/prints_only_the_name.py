"""Each step is named, but the word Executing is missing in front of it.

Compare one line that you print with the first line asked for, from its first letter on.
"""

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(step)  # <--
