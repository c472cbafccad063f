"""nn.RNN without batch_first: runs along N.

criterion: unroll_1
message: 同じになるはず|次のステップに
"""


def unroll(x, state):
    hidden_size, input_size = state["weight_ih"].shape
    cell = nn.RNNCell(input_size, hidden_size)
    cell.load_state_dict(state)
    rnn = nn.RNN(input_size, hidden_size)
    rnn.load_state_dict({f"{name}_l0": value for name, value in state.items()})
    y, h = rnn(x)
    return y, y[:, -1]
