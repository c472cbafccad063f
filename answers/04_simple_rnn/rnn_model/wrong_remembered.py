"""Gives the model of the first call again, with its weights.

criterion: rnn_model_2
message: 同じモデルが返り
"""


MADE = {}


def rnn_model(vocab_size, units, K):
    key = vocab_size, units, K
    if key not in MADE:
        parts = layers.Embedding(vocab_size, 100, mask_zero=True), layers.SimpleRNN(units)
        MADE[key] = keras.Sequential([*parts, layers.Dense(K, activation="softmax")])
    return MADE[key]
