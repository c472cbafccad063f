"""w in the first row, b in the second.

criterion: train_on_cliff_1, train_on_cliff_2
message: 行と列が逆|形は
"""


def train_on_cliff(start, learning_rate, steps, clip=None):
    ws, bs = [start[0]], [start[1]]
    for _ in range(steps):
        dw, db = cliff_grad((ws[-1], bs[-1]))
        scale = 1.0
        if clip is not None:
            scale = min(1.0, clip / max(np.hypot(dw, db), 1e-12))
        ws.append(ws[-1] - learning_rate * scale * dw)
        bs.append(bs[-1] - learning_rate * scale * db)
    return np.array([ws, bs])
