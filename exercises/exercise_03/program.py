steps = ["data_preprocessing", "model_training", "model_deployment"]

for step in steps:
    print(f"Running {step} step")
