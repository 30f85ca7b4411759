import csv
import io
from collections import defaultdict
from dataclasses import dataclass

SALES = """item,amount,price
tea,3,2.50
egg,12,0.30
tea,1,2.75
bread,two,1.10
"""


@dataclass
class Sale:
    item: str
    amount: int
    price: float

    @property
    def total(self):
        return self.amount * self.price


def read(text):
    for row in csv.DictReader(io.StringIO(text)):
        yield Sale(row["item"], int(row["amount"]), float(row["price"]))


totals = defaultdict(float)
for sale in read(SALES):
    totals[sale.item] += sale.total
    print(f"{sale.item:<6}{sale.amount:>4} x {sale.price:>5.2f} = {sale.total:>6.2f}   {dict(totals)}")
