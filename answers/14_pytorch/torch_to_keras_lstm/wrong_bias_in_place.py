"""Adds in the memory of the given tensor.

criterion: torch_to_keras_lstm_1
message: 書き換わりました
"""


def torch_to_keras_lstm(state):
    state = {name: as_numpy(value) for name, value in state.items()}
    bias = state["bias_ih_l0"]
    bias += state["bias_hh_l0"]
    return [state["weight_ih_l0"].T, state["weight_hh_l0"].T, bias]
