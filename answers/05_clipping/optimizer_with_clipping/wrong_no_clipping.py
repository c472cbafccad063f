"""Ignores both arguments.

criterion: optimizer_with_clipping_1, optimizer_with_clipping_2
message: クリッピングが設定されていません|効いていません
"""


def optimizer_with_clipping(how, limit):
    return keras.optimizers.SGD(learning_rate=0.1)
