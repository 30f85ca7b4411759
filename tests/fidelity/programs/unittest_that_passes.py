import unittest


def add(a, b):
    return a + b


class TestAdd(unittest.TestCase):
    def setUp(self):
        print("set up")

    def test_numbers(self):
        self.assertEqual(add(1, 2), 3)

    def test_texts(self):
        with self.assertRaises(TypeError) as caught:
            add("a", 1)
        print(caught.exception)

    @unittest.skip("later")
    def test_lists(self): ...


if __name__ == "__main__":
    unittest.main()
