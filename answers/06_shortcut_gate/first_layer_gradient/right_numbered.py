"""Lists by number; the factor of the shortcut is 0 or 1."""


def first_layer_gradient(x, Ws, dh, shortcut):
    L, s = len(Ws), int(bool(shortcut))
    hs, fs = [x], []
    for k in range(L):
        fs.append(np.tanh(np.matmul(hs[-1], Ws[k])))
        hs.append(fs[-1] + s * hs[-1])
    back = dh
    for k in range(L - 1, 0, -1):
        back = np.einsum("nj,ij->ni", back * (1 - fs[k] ** 2), Ws[k]) + s * back
    gradient = np.einsum("ni,nj->ij", x, back * (1 - fs[0] ** 2))
    return float(np.sqrt(np.sum(np.square(gradient))))
