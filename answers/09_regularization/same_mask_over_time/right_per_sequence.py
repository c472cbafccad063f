"""One sequence after the other, each with its own masked copy of W_h."""


def same_mask_over_time(x, Wx, Wh, b, rate, seed):
    rng = np.random.default_rng(seed)
    out = []
    for sequence in x:
        mine = np.diag((rng.random(len(Wh)) >= rate) / (1 - rate)) @ Wh
        h, states = np.zeros(len(Wh)), []
        for step in sequence:
            h = np.tanh(step @ Wx + h @ mine + b)
            states.append(h)
        out.append(states)
    return np.array(out)
