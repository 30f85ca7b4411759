import sys


def main(args):
    print("arguments:", args)
    return len(args)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
