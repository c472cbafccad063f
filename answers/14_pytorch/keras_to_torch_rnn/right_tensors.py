"""Tensors, half of the bias on each side."""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    half = torch.tensor(b) / 2
    names = ("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
    return dict(zip(names, (torch.tensor(W).T, torch.tensor(R).T, half, half), strict=True))
