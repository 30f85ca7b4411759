from concurrent.futures import ThreadPoolExecutor, as_completed


def square(n):
    if n == 3:
        raise ValueError("three")
    return n * n


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(square, n) for n in range(5)]
    print([f.result() if f.exception() is None else repr(f.exception()) for f in futures])
    print(list(pool.map(abs, [-1, -2])), sorted(f.result() for f in as_completed(futures[:3])))
    list(pool.map(square, [2, 3]))
