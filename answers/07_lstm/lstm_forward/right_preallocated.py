"""Input part of all times in one product, a preallocated (T, N, H) array, transposed at the end; float32."""


def lstm_forward(x, W, R, b, return_sequences=False):
    N, T, D = x.shape
    H = R.shape[0]
    inputs = (x.reshape(N * T, D) @ W + b).reshape(N, T, 4 * H).transpose(1, 0, 2)
    states = np.zeros((T + 1, N, H), dtype="float32")
    c = np.zeros((N, H), dtype="float32")
    for t in range(T):
        a = inputs[t] + states[t] @ R
        gates = 1 / (1 + np.exp(-a))
        i, f, o = gates[:, :H], gates[:, H : 2 * H], gates[:, 3 * H :]
        c = f * c + i * np.tanh(a[:, 2 * H : 3 * H])
        states[t + 1] = o * np.tanh(c)
    if return_sequences:
        return states[1:].transpose(1, 0, 2)
    return states[-1]
