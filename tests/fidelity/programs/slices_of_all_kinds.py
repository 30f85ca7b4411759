letters = list("abcdefgh")
print(letters[2:5], letters[:3], letters[-3:], letters[::2], letters[::-1], letters[5:1:-2], letters[10:], letters[-100:2])
letters[1:3] = ["X", "Y", "Z"]
print(letters)
letters[::3] = "123"
del letters[-2:]
print(letters, letters[slice(1, None, 2)])
copy = letters[:]
copy[0] = "changed"
print(letters[0], copy[0], "abcdef"[1:-1], (1, 2, 3)[::-1], range(10)[2:8:3], slice(1, 10, 3).indices(6))
letters[::2] = [1]
