"""Your values still have the options with their dashes, but argparse uses those only to
find the value that follows.

Look at which names stand after `args.` in the calls of `print`.
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
    print(f"Model: --model {args.model}")
    print(f"Target: --env {args.env.upper()}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: --monitoring {args.monitoring}")


if __name__ == "__main__":
    main()
