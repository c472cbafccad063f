"""Reorders as for a GRU.

criterion: torch_to_keras_lstm_1
message: 並べ替えて
"""


def torch_to_keras_lstm(state):
    state = {name: as_numpy(value) for name, value in state.items()}
    bias = state["bias_ih_l0"] + state["bias_hh_l0"]
    H = len(bias) // 4
    order = np.r_[H : 2 * H, :H, 2 * H : 4 * H]
    state = {name: value[order] for name, value in state.items()}
    bias = bias[order]
    return [state["weight_ih_l0"].T, state["weight_hh_l0"].T, bias]
