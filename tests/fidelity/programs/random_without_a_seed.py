import random
import secrets
import uuid

rolls = [random.randint(1, 6) for _ in range(1000)]
print(min(rolls), max(rolls), len(rolls), 3 < sum(rolls) / len(rolls) < 4)
letters = list("abcdef")
random.shuffle(letters)
print(sorted(letters), random.random() != random.random(), random.choice([7, 7]))
print(len(secrets.token_hex(8)), len(secrets.token_urlsafe(9)), secrets.randbelow(1), secrets.choice("z"))
print(len(str(uuid.uuid4())), uuid.uuid4().version, uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.UUID(int=5))
print(random.SystemRandom().randrange(1), secrets.compare_digest("a", "a"))
