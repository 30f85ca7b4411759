"""You expect an error about a file, but the program opens none: for argparse the name
of the model is only text.

Look for a call that would read the model; without one, the file does not even have to
exist.
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
    raise FileNotFoundError(args.model)

    print(f"Action: {args.action}")
    print(f"Model: {args.model}")
    print(f"Target: {args.env.upper()}")
    if args.env == "production":
        print(f"Copies: {args.copies + 2}")
    print(f"Monitoring: {args.monitoring}")


if __name__ == "__main__":
    main()
