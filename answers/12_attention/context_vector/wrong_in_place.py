"""Weighs the source in place.

criterion: context_vector_1
message: 書き換わりました
"""


def context_vector(weights, source):
    out = weights @ source
    source *= weights[:, 0, :, None]
    return out
