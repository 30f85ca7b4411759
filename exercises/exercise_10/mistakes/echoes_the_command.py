"""You have written the command itself, but the program prints only what its calls of
`print` say.

Begin with the first call of `print` after `parse_args`, and write one line for each.
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

    print(
        f"mlops {args.action} --model {args.model}"
        f" --env {args.env} --monitoring {args.monitoring}"
    )


if __name__ == "__main__":
    main()
