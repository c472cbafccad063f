"""Chrono initialization: random over units, and the input gates, too.

criterion: open_forget_gate_1, open_forget_gate_2
message: f 以外の区画|乱数は使いません|NaN|値が違います|4 つの区画
"""


def open_forget_gate(units, half_life):
    forget = np.log(np.random.default_rng(0).uniform(1, half_life, size=units) + 1e-3)
    return np.concatenate([-forget, forget, np.zeros(2 * units)])
