"""Layers of Keras on a batch of one."""


def cbow_context(ids, t, window, E):
    near = ops.take(ops.convert_to_tensor(E, dtype="float32"), ids[max(t - window, 0) : t], axis=0)
    return ops.convert_to_numpy(layers.GlobalAveragePooling1D()(near[None]))[0]
