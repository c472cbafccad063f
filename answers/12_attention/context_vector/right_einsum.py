"""einsum."""


def context_vector(weights, source):
    return np.einsum("nts,nsd->ntd", weights, source)
