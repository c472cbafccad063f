"""Tensors, turned by permute."""


def keras_to_torch_lstm(weights):
    names = ["weight_ih_l0", "weight_hh_l0"]
    state = {n: torch.as_tensor(np.array(w)).permute(1, 0) for n, w in zip(names, weights, strict=False)}
    state["bias_ih_l0"] = torch.zeros(weights[2].shape[0])
    state["bias_hh_l0"] = torch.tensor(np.array(weights[2]))
    return state
