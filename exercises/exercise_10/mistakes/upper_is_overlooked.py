"""Your target is in small letters, but that line calls `upper()` on the text before it
is printed.

Look at each pair of braces: is there more in them than a name?
"""

import argparse


def main():
    parser = argparse.ArgumentParser(prog="mlops")
    parser.add_argument("action", choices=["train", "deploy"])
    parser.add_argument("--model", default="latest.pkl")
    parser.add_argument("--env", default="test")
    parser.add_argument("--monitoring", default="disable")
    parser.add_argument("--copies", type=int, default=1)
    args = parser.parse_args()

    print(f"Action: {args.action}")
    print(f"Model: {args.model}")
    print(f"Target: {args.env}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring}")


if __name__ == "__main__":
    main()
