"""Broadcasting over columns, by two transposes."""


def smoothed_probs(counts, k):
    raised = (counts + k).T
    return (raised / raised.sum(axis=0)).T
