"""One step, and the rest by itself."""


def greedy_decode(next_scores, N, max_len):
    def go_on(prefix, open_rows):
        if prefix.shape[1] == max_len + 1:
            return prefix
        best = next_scores(prefix).argmax(1) * open_rows
        return go_on(np.c_[prefix, best], open_rows * (best != 2))

    return go_on(np.full([N, 1], 1, dtype="int32"), np.ones(N, dtype="int32"))[:, 1:]
