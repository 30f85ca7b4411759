# argv: ["--help"]
import argparse

parser = argparse.ArgumentParser(description="Greets people.", epilog="Be nice.")
parser.add_argument("name", help="who")
parser.add_argument("--times", type=int, default=1, metavar="N", help="how often (default: %(default)s)")
parser.parse_args()
