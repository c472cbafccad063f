"""Unit by unit with scalar loops; a list of lists."""


def residual_forward(x, W1, b1, W2, b2):

    out = []
    for row in x:
        a = [
            np.tanh(sum(row[d] * W1[d, k] for d in range(len(row))) + b1[k]) for k in range(len(b1))
        ]
        out.append(
            [sum(a[k] * W2[k, d] for k in range(len(a))) + b2[d] + row[d] for d in range(len(row))]
        )
    return out
