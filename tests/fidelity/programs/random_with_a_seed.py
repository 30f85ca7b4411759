import random

random.seed(42)
print(random.random(), random.randint(1, 6), random.choice("abc"), random.sample(range(100), 5), random.uniform(0, 1))
cards = [f"{rank}{suit}" for suit in "♠♥" for rank in "789"]
random.shuffle(cards)
print(cards, random.choices("xyz", weights=[1, 2, 7], k=5), random.gauss(0, 1), random.getrandbits(40))
own = random.Random("text as seed")
print(own.randrange(0, 100, 5), own.triangular(), own.betavariate(1, 2), own.randbytes(4))
state = random.getstate()
first = random.random()
random.setstate(state)
print(first == random.random())
random.choice([])
