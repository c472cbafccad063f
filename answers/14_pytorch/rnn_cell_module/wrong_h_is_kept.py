"""Keeps h in the cell whether given or not.

criterion: rnn_cell_module_2
message: 前の呼び出し|0 の h を渡した|エラー
"""


class MyRNNCell(nn.Module):
    def __init__(self, input_size, hidden_size):
        super().__init__()
        self.hidden_size = hidden_size
        self.h = None
        self.from_x = nn.Linear(input_size, hidden_size)
        self.from_h = nn.Linear(hidden_size, hidden_size)

    def forward(self, x, h=None):
        if h is None:
            h = torch.zeros(x.shape[0], self.hidden_size) if self.h is None or len(self.h) != len(x) else self.h
        self.h = torch.tanh(self.from_x(x) + self.from_h(h))
        return self.h
