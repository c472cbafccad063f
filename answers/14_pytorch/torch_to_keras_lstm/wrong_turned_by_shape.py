"""Transposes only where the shape differs.

criterion: torch_to_keras_lstm_1
message: D = 4H
"""


def torch_to_keras_lstm(state):
    state = {name: as_numpy(value) for name, value in state.items()}
    bias = state["bias_ih_l0"] + state["bias_hh_l0"]
    return [state["weight_ih_l0"].T if len(set(state["weight_ih_l0"].shape)) > 1 else state["weight_ih_l0"], state["weight_hh_l0"].T, bias]
