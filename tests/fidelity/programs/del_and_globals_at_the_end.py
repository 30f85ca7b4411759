prefix = "closing"


class Resource:
    def __del__(self):
        print(prefix, self.name, len(self.name))


r = Resource()
r.name = "file"
suffix = "unused"
print("end")
