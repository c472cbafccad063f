"""Wraps nn.RNNCell.

criterion: rnn_cell_module_1
message: self.from_x と self.from_h
"""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.cell = nn.RNNCell(input_size, hidden_size)

    def forward(self, x, h=None):
        return self.cell(x, h)
