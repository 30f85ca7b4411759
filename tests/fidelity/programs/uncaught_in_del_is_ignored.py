class Noisy:
    def __del__(self):
        print("going")
        raise ValueError("ignored")


n = Noisy()
del n
print("still running")
