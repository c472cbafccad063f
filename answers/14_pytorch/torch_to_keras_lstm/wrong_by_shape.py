"""Tells the two matrices by their shapes, and by their order where D = H.

criterion: torch_to_keras_lstm_1
message: 形でも区別できません
"""


def torch_to_keras_lstm(state):
    arrays = [as_numpy(value) for value in state.values()]
    kernel, recurrent = (a.T for a in arrays if a.ndim == 2)
    if len(kernel) * 4 == kernel.shape[1] and len(recurrent) * 4 != recurrent.shape[1]:
        kernel, recurrent = recurrent, kernel
    return [kernel, recurrent, sum(a for a in arrays if a.ndim == 1)]
