"""Fills an nn layer and returns its state_dict; the bias on the hidden side."""


def keras_to_torch_rnn(weights):
    W, R, b = weights
    layer = nn.RNN(W.shape[0], R.shape[0])
    with torch.no_grad():
        layer.weight_ih_l0.copy_(torch.tensor(W.T.copy()))
        layer.weight_hh_l0.copy_(torch.tensor(R.T.copy()))
        layer.bias_ih_l0.zero_()
        layer.bias_hh_l0.copy_(torch.tensor(b))
    return layer.state_dict()
