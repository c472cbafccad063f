"""Powers, counted from one; a NumPy integer."""


def memory_length(z):

    k = np.int64(1)
    while not z**k < 0.5:
        k += 1
    return k
