import timeit

calls = []
seconds = timeit.timeit("calls.append(len(data))", setup="data = [1, 2, 3]", number=5, globals=globals())
print(seconds >= 0, calls, len(timeit.repeat("pass", number=1, repeat=3)))
print(timeit.Timer(lambda: calls.clear()).timeit(1) < 10, calls)
timeit.timeit("undefined_name", number=1)
