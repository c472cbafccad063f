"""Adds Keras' 1 to the forget gate.

criterion: torch_to_keras_lstm_1
message: 忘却ゲート
"""


def torch_to_keras_lstm(state):
    state = {name: as_numpy(value) for name, value in state.items()}
    bias = state["bias_ih_l0"] + state["bias_hh_l0"]
    H = len(bias) // 4
    bias[H : 2 * H] += 1
    return [state["weight_ih_l0"].T, state["weight_hh_l0"].T, bias]
