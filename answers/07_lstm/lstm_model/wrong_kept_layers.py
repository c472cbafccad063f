"""New models of kept layers, with weights from the start.

criterion: lstm_model_2
message: 同じ層を共有
"""


made = {}


def lstm_model(vocab_size):
    if vocab_size not in made:
        made[vocab_size] = layers.Embedding(vocab_size, 100), layers.LSTM(200)
    return keras.Sequential([keras.Input((None,)), *made[vocab_size]])
