"""Takes the tensors out of the given dictionary.

criterion: torch_to_keras_lstm_1
message: 書き換わりました
"""


def torch_to_keras_lstm(state):
    bias = as_numpy(state.pop("bias_ih_l0")) + as_numpy(state.pop("bias_hh_l0"))
    return [as_numpy(state["weight_ih_l0"]).T, as_numpy(state["weight_hh_l0"]).T, bias]
