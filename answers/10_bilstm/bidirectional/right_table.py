"""A table of functions; np.flip; a list for None."""


def bidirectional(x, forward, backward, merge_mode="concat"):
    pair = [
        rnn_forward(x, *forward),
        np.flip(rnn_forward(np.flip(x, axis=1), *backward), axis=1),
    ]
    merge = {
        None: lambda pair: pair,
        "concat": lambda pair: np.dstack(pair),
        "sum": lambda pair: np.sum(pair, axis=0),
        "ave": lambda pair: np.mean(pair, axis=0),
        "mul": lambda pair: np.prod(pair, axis=0),
    }
    return merge[merge_mode](pair)
