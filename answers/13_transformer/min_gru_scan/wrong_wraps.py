"""np.roll brings the end to the front.

criterion: min_gru_scan_1
message: まわり込んで
"""


def min_gru_scan(z, candidate, rounds):
    a, b = 1 - z, z * candidate
    for k in range(rounds):
        step = 2**k
        b = a * np.roll(b, step, axis=1) + b
        a = a * np.roll(a, step, axis=1)
    return b
