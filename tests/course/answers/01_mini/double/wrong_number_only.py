"""Works on numbers only.

criterion: double_2
message: TypeError
"""


def double(x):
    return 2 * float(x)
