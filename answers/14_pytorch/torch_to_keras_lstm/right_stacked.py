"""A sum over the stacked biases."""


def torch_to_keras_lstm(state):
    biases = torch.stack([value for name, value in state.items() if name.startswith("bias")])
    matrices = [state[f"weight_{side}_l0"].t().contiguous() for side in ("ih", "hh")]
    return [*(m.numpy() for m in matrices), biases.sum(0).numpy()]
