"""A Keras SimpleRNN that goes backwards, with a mask."""


def run_backward(x, lengths, Wx, Wh, b):
    rnn = layers.SimpleRNN(
        len(b), return_sequences=True, go_backwards=True, zero_output_for_mask=True
    )
    rnn.build(x.shape)
    rnn.set_weights([Wx, Wh, b])
    real = np.arange(x.shape[1]) < np.asarray(lengths)[:, None]
    states = rnn(
        ops.convert_to_tensor(np.asarray(x, dtype="float32")), mask=ops.convert_to_tensor(real)
    )
    return ops.convert_to_numpy(states)[:, ::-1] * real[:, :, None]
