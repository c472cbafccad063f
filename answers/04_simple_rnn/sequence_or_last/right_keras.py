"""Lets an identity layer of Keras choose."""


def sequence_or_last(every, return_sequences, return_state):
    last = ops.convert_to_numpy(ops.take(every, every.shape[1] - 1, axis=1))
    if not return_state:
        return every if return_sequences else last
    return (every if return_sequences else last), last
