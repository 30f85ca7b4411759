print(sum([1, 2, 3]), max(1, 5))
sum = 0
for n in range(4):
    sum += n
print(sum)
del sum
print(sum([4, 5]))
list = [1, 2]
print(list)
print(list("abc"))
