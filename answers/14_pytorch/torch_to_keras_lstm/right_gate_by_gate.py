"""Gate by gate, joined again."""


def torch_to_keras_lstm(state):
    def columns(name):
        return np.hstack([np.transpose(part.detach().numpy()) for part in state[name].chunk(4)])

    return columns("weight_ih_l0"), columns("weight_hh_l0"), columns("bias_ih_l0") + columns("bias_hh_l0")
