"""You have written mlops as the action, but the first word of a command names the
program; arguments begin after it.

Count the words of the command from the one that follows the program's name.
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
    args.action = parser.prog

    print(f"Action: {args.action}")
    print(f"Model: {args.model}")
    print(f"Target: {args.env.upper()}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring}")


if __name__ == "__main__":
    main()
