"""np.unique and lexsort."""


def build_vocab(sentences, min_freq=1):
    words = [word for line in sentences for word in line]
    vocab = {"<pad>": 0, "<unk>": 1}
    if words:
        found, times = np.unique(np.array(words), return_counts=True)
        for k in np.lexsort((np.arange(len(found)), -times)):
            if times[k] >= min_freq:
                vocab[str(found[k])] = len(vocab)
    return vocab
