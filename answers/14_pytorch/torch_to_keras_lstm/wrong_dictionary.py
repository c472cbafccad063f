"""A dictionary instead of a list.

criterion: torch_to_keras_lstm_1
message: 3 つ
"""


def torch_to_keras_lstm(state):
    state = {name: as_numpy(value) for name, value in state.items()}
    bias = state["bias_ih_l0"] + state["bias_hh_l0"]
    return {0: state["weight_ih_l0"].T, 1: state["weight_hh_l0"].T, 2: bias}
