from itertools import (accumulate, chain, combinations, count, cycle, dropwhile, groupby, islice, pairwise, permutations,
                       product, repeat, starmap, takewhile, tee, zip_longest)

print(list(accumulate([1, 2, 3, 4])), list(chain("ab", [1])), list(chain.from_iterable([[1], [2, 3]])))
print(list(combinations("abc", 2)), len(list(permutations(range(5)))), list(product("ab", repeat=2)))
print(list(islice(count(10, 5), 3)), list(islice(cycle("xy"), 5)), list(repeat(0, 3)), list(pairwise("abcd")))
print(list(takewhile(lambda n: n < 3, count())), list(dropwhile(str.islower, "abCd")), list(starmap(pow, [(2, 3), (3, 2)])))
print([(key, list(group)) for key, group in groupby("aabbbca")], list(zip_longest("ab", "c", fillvalue="-")))
a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))
print(list(zip([1, 2], "ab", strict=True)), list(enumerate("ab", 5)), list(filter(None, [0, 1, "", "x"])))
list(zip([1, 2], [3], strict=True))
