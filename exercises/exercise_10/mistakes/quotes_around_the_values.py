"""Your values have quotes, but quotes only mark a text in the program; a printed text
shows none.

Keep the values as they are, and leave out the marks around them.
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

    print(f"Action: {args.action!r}")
    print(f"Model: {args.model!r}")
    print(f"Target: {args.env.upper()!r}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring!r}")


if __name__ == "__main__":
    main()
