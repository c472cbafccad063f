"""Adds up in a loop; math.hypot would do as well."""


def clip_by_norm(grad, limit):
    total = 0.0
    for value in np.nditer(grad):
        total += float(value) ** 2
    length = total**0.5
    scale = 1.0
    if length > limit:
        scale = limit / length
    return np.multiply(grad, scale)
