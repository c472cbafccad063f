"""Two BiLSTMs joined by attention, with the shape of every tensor."""

from __future__ import annotations

from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, NEUTRAL, Point, Role, Shape

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "x1": "$x_1$：見られる文",
        "x2": "$x_2$：見る文",
        "embedding": "Embedding（2 つの文で同じ表）",
        "keys": "キーと値",
        "query": "クエリ",
        "softmax": "softmax は\n最後の軸（20）で",
        "dot": "内積 → softmax",
        "mean": "重みつきの平均",
        "concat": "つなげる",
    },
    "en": {
        "x1": "$x_1$: looked at",
        "x2": "$x_2$: looks",
        "embedding": "Embedding (one table for both)",
        "keys": "keys, values",
        "query": "query",
        "softmax": "softmax over\nthe last axis (20)",
        "dot": "dot → softmax",
        "mean": "weighted mean",
        "concat": "concat",
    },
}

WIDTH, HEIGHT = 10.7, 8.3
LEFT, RIGHT = 2.0, 8.7
ROWS = {"x": 0.45, "emb": 1.4, "lstm": 2.35, "a": 3.8, "c": 5.0, "join": 6.2, "h": 7.55}


def draw(text: dict[str, str]) -> Figure:
    """Draw the model, from the bottom up, with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)

    def put(center: Point, width: float, name: str, shape: str, role: Role) -> Shape:
        made = style.box(ax, center, (width, 0.74), "", role)
        style.label(ax, (center[0], center[1] + 0.15), name)
        where = (center[0], center[1] - 0.18)
        style.label(ax, where, shape, fontsize=13, color=MUTED.line)
        return made

    x1 = put((LEFT, ROWS["x"]), 2.3, text["x1"], "(32, 20)", INPUT)
    x2 = put((RIGHT, ROWS["x"]), 2.3, text["x2"], "(32, 30)", INPUT)
    middle = (LEFT + RIGHT) / 2
    style.box(ax, (middle, ROWS["emb"]), (9.0, 0.5), text["embedding"], NEUTRAL)
    first = put((LEFT, ROWS["lstm"]), 2.3, "bilstm1", "(32, 20, 200)", HIDDEN)
    second = put((RIGHT, ROWS["lstm"]), 2.3, "bilstm2", "(32, 30, 200)", CELL)
    for source, target in ((x1, first), (x2, second)):
        style.arrow(ax, source.top, (source.x, ROWS["emb"] - 0.25), color=INPUT.line)
        style.arrow(ax, (source.x, ROWS["emb"] + 0.25), target.bottom, color=INPUT.line)

    a = put((middle, ROWS["a"]), 2.6, f"$a$   {text['dot']}", "(32, 30, 20)", GATE)
    c = put((middle - 1.0, ROWS["c"]), 2.6, f"$c$   {text['mean']}", "(32, 30, 200)", GATE)
    joined = "c_bilstm2   " + text["concat"]
    join = put((middle + 0.85, ROWS["join"]), 3.2, joined, "(32, 30, 400)", NEUTRAL)
    h = put(
        (middle + 0.85, ROWS["h"]), 3.2, r"$h$   Dense, $\mathrm{tanh}$", "(32, 30, 200)", CANDIDATE
    )

    # Keys and values: bilstm1 goes into the scores and into the mean.
    fork = (LEFT, 3.05)
    style.dot(ax, fork, color=HIDDEN.line)
    style.line(ax, first.top, fork, color=HIDDEN.line)
    style.arrow(ax, fork, (a.x - 0.5, fork[1]), (a.x - 0.5, a.bottom[1]), color=HIDDEN.line)
    style.elbow(ax, fork, c.left, first="v", color=HIDDEN.line)
    style.label(ax, (LEFT - 0.12, 4.0), text["keys"], align="right", color=HIDDEN.line)

    # The query: bilstm2 goes into the scores and past them to the end.
    fork = (RIGHT, 3.05)
    style.dot(ax, fork, color=CELL.line)
    style.line(ax, second.top, fork, color=CELL.line)
    style.arrow(ax, fork, (a.x + 0.5, fork[1]), (a.x + 0.5, a.bottom[1]), color=CELL.line)
    top = (RIGHT, join.bottom[1] - 0.3)
    style.arrow(
        ax, fork, top, (join.x + 1.1, top[1]), (join.x + 1.1, join.bottom[1]), color=CELL.line
    )
    style.label(ax, (RIGHT + 0.12, 4.0), text["query"], align="left", color=CELL.line)

    style.arrow(ax, (c.x, a.top[1]), c.bottom, color=GATE.line)
    style.arrow(ax, (c.x + 0.6, c.top[1]), (c.x + 0.6, join.bottom[1]), color=GATE.line)
    style.arrow(ax, join.top, h.bottom, color=style.INK)
    style.label(ax, (a.x + 1.42, 3.8), text["softmax"], fontsize=13, align="left", color=GATE.line)
    return fig
