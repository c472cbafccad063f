"""Gives the optimizer of the first call again, already built for other variables.

criterion: optimizer_with_clipping_1
message: 同じ optimizer が返り
"""


from functools import lru_cache


@lru_cache
def optimizer_with_clipping(how, limit):
    way = {"value": "clipvalue", "norm": "clipnorm", "global_norm": "global_clipnorm"}
    return keras.optimizers.SGD(0.1, **{way[how]: limit})
