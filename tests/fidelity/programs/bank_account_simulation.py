class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance, self.history = owner, balance, []

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("Deposit must be positive")
        self.balance += amount
        self.history.append(("deposit", amount))

    def withdraw(self, amount):
        if amount > self.balance:
            raise RuntimeError(f"{self.owner} has only {self.balance:.2f}")
        self.balance -= amount
        self.history.append(("withdraw", amount))


account = Account("Ada", 100)
account.deposit(50.5)
account.withdraw(20)
for kind, amount in account.history:
    print(f"{kind:<10}{amount:>8.2f}")
try:
    account.deposit(-5)
except ValueError as error:
    print("Error:", error)
print(f"Balance: {account.balance:,.2f}")
account.withdraw(1_000)
