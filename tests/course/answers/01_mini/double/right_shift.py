"""x + x."""


def double(x):
    return x + x
