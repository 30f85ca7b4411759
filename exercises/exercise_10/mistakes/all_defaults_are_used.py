"""You have taken the default of every option, but the command gives three of them
values of its own.

Go through the command word by word: after each option stands its value.
"""

import argparse


def main():
    parser = argparse.ArgumentParser(prog="mlops")
    parser.add_argument("action", choices=["train", "deploy"])
    parser.add_argument("--model", default="latest.pkl")
    parser.add_argument("--env", default="test")
    parser.add_argument("--monitoring", default="disable")
    parser.add_argument("--copies", type=int, default=1)
    args = parser.parse_args(["deploy"])

    print(f"Action: {args.action}")
    print(f"Model: {args.model}")
    print(f"Target: {args.env.upper()}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring}")


if __name__ == "__main__":
    main()
