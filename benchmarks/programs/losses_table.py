losses = [0.91, 0.456, 0.3333]
for epoch in range(len(losses)):
    loss = round(losses[epoch], 2)
    print(f"Epoch {epoch + 1}: loss {loss}")
average = sum(losses) / len(losses)
print(f"Average: {average:.3f}")
