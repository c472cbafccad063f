"""Changes its argument and returns it; einsum for the sum of squares.

criterion: clip_by_norm_1
message: 書き換わりました
"""


def clip_by_norm(grad, limit):
    flat = grad.reshape(-1)
    length = float(np.einsum("i,i->", flat, flat)) ** 0.5
    if length > limit:
        grad *= limit / length
    return grad
