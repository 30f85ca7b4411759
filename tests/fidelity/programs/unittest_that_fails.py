import unittest


class TestMath(unittest.TestCase):
    def test_right(self):
        self.assertTrue(1 + 1 == 2)

    def test_wrong(self):
        print("about to be wrong")
        self.assertEqual([1, 2, 3], [1, 2, 4], "lists differ")

    def test_broken(self):
        for n in (1, 0):
            with self.subTest(n=n):
                self.assertGreater(1 / n, 0)


program = unittest.main(exit=False)
print(program.result.testsRun, len(program.result.failures), len(program.result.errors), program.result.wasSuccessful())
print(program.result.failures[0][1].splitlines()[-1])
raise SystemExit(not program.result.wasSuccessful())
