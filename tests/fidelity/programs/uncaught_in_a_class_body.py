class Settings:
    print("in the body of", __qualname__, "of", __module__)
    default = 10
    double = default * 2
    wrong = undefined_default
