"""Element by element."""


def keras_to_torch_rnn(weights):
    state = {}
    for name, w in zip(["weight_ih_l0", "weight_hh_l0"], weights, strict=False):
        state[name] = np.array([[w[i, j] for i in range(w.shape[0])] for j in range(w.shape[1])])
    state["bias_ih_l0"] = np.zeros(weights[2].shape)
    state["bias_hh_l0"] = np.copy(weights[2])
    return state
