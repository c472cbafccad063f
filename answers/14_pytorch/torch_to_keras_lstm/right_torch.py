"""Adds and transposes as tensors."""


def torch_to_keras_lstm(state):
    W = state["weight_ih_l0"].T.numpy()
    R = state["weight_hh_l0"].T.numpy()
    return W, R, (state["bias_ih_l0"] + state["bias_hh_l0"]).numpy()
