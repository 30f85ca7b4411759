# Repair this program: it should print one line for each step of the pipeline.

pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline
    print(f"Executing {step}")
