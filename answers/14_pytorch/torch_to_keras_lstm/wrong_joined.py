"""Joins the biases.

criterion: torch_to_keras_lstm_1
message: つなげずに
"""


def torch_to_keras_lstm(state):
    return [
        state["weight_ih_l0"].T,
        state["weight_hh_l0"].T,
        torch.cat([state["bias_ih_l0"], state["bias_hh_l0"]]),
    ]
