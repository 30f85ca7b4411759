def primes_below(limit):
    is_prime = [True] * limit
    is_prime[:2] = [False, False]
    for n in range(2, int(limit**0.5) + 1):
        if is_prime[n]:
            is_prime[n * n :: n] = [False] * len(range(n * n, limit, n))
    return [n for n, prime in enumerate(is_prime) if prime]


found = primes_below(200)
print(len(found), "primes, the last one is", found[-1])
print(found)
