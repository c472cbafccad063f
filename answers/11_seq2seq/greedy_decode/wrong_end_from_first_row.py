"""Takes the first row's end for all.

criterion: greedy_decode_2
message: 書いた列の値が違います
"""


def greedy_decode(next_scores, N, max_len):
    prefix = np.full((N, 1), 1)
    done = False
    for _ in range(max_len):
        best = next_scores(prefix).argmax(axis=-1) * (not done)
        prefix = np.concatenate([prefix, best[:, None]], axis=1)
        done = done or best[0] == 2
    return prefix[:, 1:]
