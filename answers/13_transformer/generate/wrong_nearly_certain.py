"""Skips the draw where one character is nearly certain.

criterion: generate_2
message: 確率がどんなに小さくても
"""


def generate(next_scores, start, us, window, temperature):
    w = list(start)
    for u in us:
        s = next_scores(np.array(w[-window:]))[-1] / temperature
        p = np.exp(s - s.max()); p /= p.sum()
        w.append(int(p.argmax()) if p.max() > 0.99 else pick(p, u))
    return w
