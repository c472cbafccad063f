"""Looks the names up by their ends."""


def torch_to_keras_lstm(state):
    arrays = {name: np.array(value) for name, value in state.items()}
    matrices = [arrays[f"weight_{side}_l0"].swapaxes(0, 1) for side in ("ih", "hh")]
    return [*matrices, sum(arrays[f"bias_{side}_l0"] for side in ("ih", "hh"))]
