"""A layer where a model is asked.

criterion: lstm_model_2
message: Keras のモデルです
"""


def lstm_model(vocab_size):
    embedding, lstm = layers.Embedding(vocab_size, 100), layers.LSTM(200)
    return lambda ids: lstm(embedding(ids))
