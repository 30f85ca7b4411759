# argv: ["add", "2", "3.5"]
import argparse

parser = argparse.ArgumentParser(prog="calc")
commands = parser.add_subparsers(dest="command", required=True)
add = commands.add_parser("add")
add.add_argument("numbers", nargs="+", type=float)
add.set_defaults(run=lambda args: print(sum(args.numbers)))
commands.add_parser("help-me")
args = parser.parse_args()
args.run(args)
print(args.command, args.numbers)
