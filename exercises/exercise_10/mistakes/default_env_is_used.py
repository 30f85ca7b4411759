"""You have taken the default of `--env`, but a default counts only if the command does
not give the option.

Look for `--env` in the command, and for the word right after it.
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
    args.env = "test"

    print(f"Action: {args.action}")
    print(f"Model: {args.model}")
    print(f"Target: {args.env.upper()}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring}")


if __name__ == "__main__":
    main()
