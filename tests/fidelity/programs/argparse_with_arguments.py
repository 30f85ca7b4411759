# argv: ["data.csv", "-n", "3", "--verbose", "--tag", "a", "--tag", "b"]
import argparse

parser = argparse.ArgumentParser(description="Read a table.")
parser.add_argument("file")
parser.add_argument("-n", "--lines", type=int, default=10, help="how many lines")
parser.add_argument("-v", "--verbose", action="store_true")
parser.add_argument("--tag", action="append")
parser.add_argument("--mode", choices=["fast", "slow"], default="fast")
args = parser.parse_args()
print(args)
print(args.file, args.lines + 1, args.verbose, args.tag, args.mode)
parser.print_usage()
