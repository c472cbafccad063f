"""Element by element, into an array of decimals."""


def clip_by_value(grad, limit):
    out = np.empty(grad.shape)
    for place, value in np.ndenumerate(grad):
        out[place] = value
        if value > limit:
            out[place] = limit
        elif value < -limit:
            out[place] = -limit
    return out
