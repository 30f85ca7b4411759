import this

print(len(this.s), this.d["A"])
