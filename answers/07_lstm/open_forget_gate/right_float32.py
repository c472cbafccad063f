"""float32 and concatenate."""


def open_forget_gate(units, half_life):
    f = np.exp(-np.log(2) / half_life)
    zeros = np.zeros(units, dtype="float64")
    return np.concatenate([zeros, zeros + np.log(f) - np.log1p(-f), zeros, zeros]).astype("float32")
