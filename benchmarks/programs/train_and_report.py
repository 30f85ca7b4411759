def train(name, epochs):
    score = 50 + epochs * 4
    return score


def report(name, score):
    print(f"{name} reached {score} %")


def main():
    models = ["tree", "forest", "net"]
    for model in models:
        score = train(model, 10)
        report(model, score)
    print("Trained", len(models), "models")


main()
