"""Weights cut to [-8, 8].

criterion: torch_to_keras_lstm_1
message: 切りそろえたり
"""


def torch_to_keras_lstm(state):
    W, R = (np.clip(as_numpy(state[f"weight_{kind}_l0"]).T, -8, 8) for kind in ("ih", "hh"))
    return [W, R, as_numpy(state["bias_ih_l0"]) + as_numpy(state["bias_hh_l0"])]
