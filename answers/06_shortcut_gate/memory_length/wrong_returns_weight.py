"""The weight instead of the steps.

criterion: memory_length_1
message: ステップ数を返します
"""


def memory_length(z):
    weight = 1.0
    while weight >= 0.5:
        weight *= z
    return weight
