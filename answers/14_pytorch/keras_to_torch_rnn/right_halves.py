"""Half of the bias for each; einsum for turning."""


def keras_to_torch_rnn(weights):
    kernel, recurrent, bias = (np.array(w, dtype=float) for w in weights)
    return dict(
        bias_hh_l0=bias * 0.5,
        bias_ih_l0=bias * 0.5,
        weight_hh_l0=np.einsum("ab->ba", recurrent),
        weight_ih_l0=np.einsum("ab->ba", kernel),
    )
