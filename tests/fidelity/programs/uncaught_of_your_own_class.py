class BankError(Exception):
    """Something wrong with an account."""


class NotEnough(BankError):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance} is less than {amount}")
        self.missing = amount - balance


def withdraw(balance, amount):
    if amount > balance:
        raise NotEnough(balance, amount)
    return balance - amount


print(withdraw(100, 30))
try:
    withdraw(1, 2)
except BankError as error:
    print(repr(error), error.missing)
print(withdraw(50, 80))
