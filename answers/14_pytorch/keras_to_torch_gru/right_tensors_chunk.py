"""Tensors, chunk after transposing."""


def keras_to_torch_gru(weights):
    W, R, b = weights
    H = len(R)

    def turn(value, dim):
        z, r, h = torch.tensor(value).chunk(3, dim=dim)
        return torch.cat([r, z, h], dim=dim)

    ih, hh = turn(b, 1)
    return {
        "bias_hh_l0": hh,
        "bias_ih_l0": ih,
        "weight_hh_l0": turn(R.T.copy(), 0),
        "weight_ih_l0": turn(W.T.copy(), 0),
    }
