import sqlite3

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
db.execute("CREATE TABLE pets (id INTEGER PRIMARY KEY, name TEXT UNIQUE, age REAL)")
with db:
    db.executemany("INSERT INTO pets (name, age) VALUES (?, ?)", [("Rex", 3), ("Tom", 7.5), ("Zoë", None)])
for row in db.execute("SELECT name, age FROM pets WHERE age > :low ORDER BY age DESC", {"low": 1}):
    print(tuple(row), row["name"], row.keys())
print(db.execute("SELECT count(*), avg(age), upper(max(name)) FROM pets").fetchone()[:])
db.create_function("double", 1, lambda x: x * 2)
print(db.execute("SELECT double(21)").fetchone()[0], db.total_changes)
try:
    db.execute("INSERT INTO pets (name) VALUES ('Rex')")
except sqlite3.IntegrityError as error:
    print(error)
db.execute("SELECT * FROM owners")
