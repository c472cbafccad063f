"""h keeps nn.RNN's axis of layers.

criterion: unroll_2
message: 軸が 1 つ多い
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    rnn = nn.RNN(input_size, hidden_size, batch_first=True)
    rnn.load_state_dict({f"{name}_l0": value for name, value in state.items()})
    return rnn(x)
