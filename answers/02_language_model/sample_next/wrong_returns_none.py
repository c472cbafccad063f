"""Overflow: the sum is NaN, no number is ever returned.

criterion: sample_next_3
message: None.*あふれると累積和が NaN
"""


def sample_next(scores, temperature, u):
    probs = np.exp(scores / temperature)
    total = 0.0
    for j, p in enumerate(probs / probs.sum()):
        total += p
        if total > u:
            return j
