pipeline = ["data_cleaning", "feature_engineering", "training"]

for step in pipeline:
    print(f"Executing {step}")
