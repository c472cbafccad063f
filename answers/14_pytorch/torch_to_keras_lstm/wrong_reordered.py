"""Puts the candidate last.

criterion: torch_to_keras_lstm_1
message: 並べ替えていませんか
"""


def torch_to_keras_lstm(state):
    W, R, i, h = (
        as_numpy(state[name])
        for name in ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    )
    p = np.concatenate([np.arange(len(R) // 4) + k * (len(R) // 4) for k in (0, 1, 3, 2)])
    return [W.T[:, p], R.T[:, p], (i + h)[p]]
