"""Always the most likely one.

criterion: sample_next_1, sample_next_2, sample_next_3
message: いつも同じ|高い温度|同じ確率
"""


def sample_next(scores, temperature, u):
    return int(np.argmax(scores / temperature))
