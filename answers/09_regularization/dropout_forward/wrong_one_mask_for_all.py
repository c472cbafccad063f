"""One mask for every row.

criterion: dropout_forward_3
message: どの行でも同じ列|割合が
"""


def dropout_forward(x, rate, training, seed):
    if not training:
        return x
    mask = np.random.default_rng(seed).random(x.shape[-1]) >= rate
    return x * mask / (1 - rate)
