import unittest
from unittest import mock


def ask_age():
    return int(input("age? "))


def shout(text):
    print(text.upper())


with mock.patch("builtins.input", return_value="42") as asked:
    print(ask_age())
    asked.assert_called_once_with("age? ")
with mock.patch("builtins.print") as printed:
    shout("hi")
printed.assert_called_once_with("HI")
print(printed.call_args)
fake = mock.MagicMock(name="fake")
fake.method.side_effect = [1, ValueError("second")]
print(fake.method(5), fake.method.call_count, fake.method.mock_calls)
with mock.patch.object(unittest, "TestCase", "replaced"), mock.patch("sys.stdout"):
    print("not seen")
fake.method()
