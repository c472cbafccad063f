"""Differentiates with complex numbers."""


def residual_jacobian(x, W1, b1, W2, b2):

    columns = []
    for j in range(len(x)):
        moved = x.astype(complex)
        moved[j] += 1e-30j
        columns.append((np.tanh(moved @ W1 + b1) @ W2 + b2 + moved).imag / 1e-30)
    return np.stack(columns, axis=1)
