"""Gate by gate, stacked and flattened."""


def keras_to_torch_lstm(weights):
    W, R, b = weights
    H = R.shape[0]
    rows = {"weight_ih_l0": W, "weight_hh_l0": R}
    state = {n: np.vstack([w[:, g * H : (g + 1) * H].T for g in range(4)]) for n, w in rows.items()}
    return state | {"bias_ih_l0": b / 3, "bias_hh_l0": b - b / 3}
