rows = [10, 20, 30, 40, 50, 60]
border = len(rows) * 2 // 3
train = rows[:border]
test = rows[border:]
print("train:", train)
print("test:", test)
for row in test:
    print("testing", row)
