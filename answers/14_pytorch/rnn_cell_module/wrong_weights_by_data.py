"""Uses the weights' data.

criterion: rnn_cell_module_1
message: from_h.weight まで勾配が届きません|from_x.weight まで
"""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.from_x = nn.Linear(input_size, hidden_size)
        self.from_h = nn.Linear(hidden_size, hidden_size)

    def forward(self, x, h=None):
        if h is None:
            h = torch.zeros(x.shape[0], self.hidden_size)
        return torch.tanh(self.from_x(x) + h @ self.from_h.weight.data.T + self.from_h.bias.data)
