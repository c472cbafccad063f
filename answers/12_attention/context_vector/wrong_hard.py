"""Takes the most attended state only.

criterion: context_vector_1
message: いちばん大きい重み
"""


def context_vector(weights, source):
    best = weights.argmax(axis=-1)
    return np.take_along_axis(source, best[:, :, None], axis=1)
