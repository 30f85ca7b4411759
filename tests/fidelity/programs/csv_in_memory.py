import csv
import io

text = 'name,age,city\n"Doe, Jane",41,"New ""York"""\nBob,,Rome\n'
for row in csv.DictReader(io.StringIO(text)):
    print(row)
out = io.StringIO()
writer = csv.writer(out, delimiter=";", quoting=csv.QUOTE_MINIMAL)
writer.writerow(["a;b", 'say "x"', 1.5, None])
writer.writerows([[1, 2], ["x y", "line\nbreak"]])
print(repr(out.getvalue()), list(csv.reader(["1|2|3"], delimiter="|")), csv.Sniffer().sniff("a;b;c\n1;2;3").delimiter)
with io.StringIO(newline="") as page:
    table = csv.DictWriter(page, ["x", "y"])
    table.writeheader()
    table.writerow({"x": 1, "y": 2})
    print(page.getvalue())
    table.writerow({"z": 3})
