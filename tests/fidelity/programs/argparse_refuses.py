# argv: ["--size", "big"]
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--size", type=int)
print("parsing")
parser.parse_args()
