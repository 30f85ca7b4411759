# input: 0.5 / 2
# input: 0.25 / 4
rate = float(input())
epochs = int(input())
for epoch in range(1, epochs + 1):
    rate = rate / 2
    print(f"Epoch {epoch}: rate {rate}")
print("Last rate:", rate)
