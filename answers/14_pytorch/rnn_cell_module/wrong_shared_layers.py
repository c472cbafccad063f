"""All cells of a size share their layers.

criterion: rnn_cell_module_2
message: 共有
"""


PARTS = {}


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        size = input_size, hidden_size
        if size not in PARTS:
            PARTS[size] = nn.Linear(input_size, hidden_size), nn.Linear(hidden_size, hidden_size)
        self.from_x, self.from_h = PARTS[size]

    def forward(self, x, h=None):
        if h is None:
            h = torch.zeros(x.shape[0], self.hidden_size)
        return torch.tanh(self.from_x(x) + self.from_h(h))
