model = input()
rows = input()

print(f"Training {model} on {rows} rows")
