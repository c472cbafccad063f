"""A small class for a beam."""


class Beam:
    def __init__(self, ids, total, alpha):
        self.ids, self.total, self.alpha = ids, total, alpha

    @property
    def value(self):
        return self.total * len(self.ids) ** -self.alpha

    @property
    def finished(self):
        return bool(self.ids) and self.ids[-1] == END


def beam_search(next_logs, width, max_len, alpha=1.0):
    beams = [Beam([], 0.0, alpha)]
    steps = 0
    while steps < max_len and not all(beam.finished for beam in beams):
        growing = [beam for beam in beams if not beam.finished]
        table = np.asarray(next_logs(np.array([[START, *beam.ids] for beam in growing])))
        grown = [Beam([*beam.ids, k], beam.total + log, alpha) for beam, row in zip(growing, table) for k, log in enumerate(row)]
        beams = [beam for beam in beams if beam.finished] + grown
        beams.sort(key=lambda beam: beam.value)
        beams = beams[-width:]
        steps += 1
    return tuple(beams[-1].ids), float(beams[-1].value)
