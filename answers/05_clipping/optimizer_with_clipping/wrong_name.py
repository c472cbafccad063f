"""The name of the optimizer instead of the optimizer.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: 別のもの
"""


def optimizer_with_clipping(how, limit):
    return "sgd"
