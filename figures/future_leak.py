"""How the answer leaks: a backward state at t has read x_{t+1}, which the output at t must tell."""

from __future__ import annotations

from matplotlib.figure import Figure

import style
from style import CANDIDATE, EMPHASIS, HIDDEN, INPUT, MUTED

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "words": "吾輩 は 猫 で",
        "last": "ある",
        "answer": "当てたい答え",
        "input": "入力",
        "forward": "前向き",
        "backward": "後ろ向き",
        "leak": "答えが、入力から流れ込む",
        "none": "先の入力がない：漏れない",
    },
    "en": {
        "words": "the cat sat on",
        "last": "it",
        "answer": "answer wanted",
        "input": "input",
        "forward": "forward",
        "backward": "backward",
        "leak": "The answer flows in from the input",
        "none": "No input ahead: no leak",
    },
}

WIDTH, HEIGHT = 11.2, 5.4
INPUT_Y, FORWARD_Y, BACKWARD_Y, ANSWER_Y = 0.5, 1.65, 2.9, 4.2
XS = (2.7, 4.9, 7.1, 9.3)
BOX = (0.86, 0.58)
WORD = (1.5, 0.58)
LEAK = 1  # the step whose answer is followed


def draw(text: dict[str, str]) -> Figure:
    """Draw four steps of a next-word task with the words of one language."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    for name, y, role in (
        ("input", INPUT_Y, INPUT),
        ("forward", FORWARD_Y, HIDDEN),
        ("backward", BACKWARD_Y, CANDIDATE),
        ("answer", ANSWER_Y, MUTED),
    ):
        style.label(ax, (0.15, y), text[name], color=role.line, align="left")

    words = [*text["words"].split(), text["last"]]
    entries, ahead, back, answers = [], [], [], []
    for t, x in enumerate(XS):
        answer_role = EMPHASIS if t == LEAK else MUTED
        input_role = EMPHASIS if t == LEAK + 1 else INPUT
        entries.append(style.box(ax, (x, INPUT_Y), WORD, f"$x_{t + 1}$ = {words[t]}", input_role))
        ahead.append(
            style.box(
                ax,
                (x - 0.35, FORWARD_Y),
                BOX,
                rf"$\overrightarrow{{h}}_{t + 1}$",
                HIDDEN,
                fontsize=17,
            )
        )
        back.append(
            style.box(
                ax,
                (x + 0.35, BACKWARD_Y),
                BOX,
                rf"$\overleftarrow{{h}}_{t + 1}$",
                CANDIDATE,
                fontsize=17,
            )
        )
        name = f"$x_{t + 2}$ = {words[t + 1]}"
        answers.append(style.box(ax, (x, ANSWER_Y), WORD, name, answer_role, dashed=True))

    for t in range(len(XS)):
        on_leak = t == LEAK + 1
        style.arrow(ax, (ahead[t].x, entries[t].top[1]), ahead[t].bottom, color=INPUT.line)
        style.arrow(
            ax,
            (back[t].x, entries[t].top[1]),
            back[t].bottom,
            color=EMPHASIS.line if on_leak else INPUT.line,
            linewidth=style.THICK if on_leak else style.NORMAL,
        )
        style.arrow(ax, ahead[t].top, (ahead[t].x, answers[t].bottom[1]), color=HIDDEN.line)
        follow = t == LEAK
        style.arrow(
            ax,
            back[t].top,
            (back[t].x, answers[t].bottom[1]),
            color=EMPHASIS.line if follow else CANDIDATE.line,
            linewidth=style.THICK if follow else style.NORMAL,
        )
        if t:
            style.arrow(
                ax, *_over(ahead[t - 1].right, ahead[t].left, back[t - 1].x), color=HIDDEN.line
            )
            leak = t == LEAK + 1
            style.arrow(
                ax,
                *_over(back[t].left, back[t - 1].right, ahead[t].x),
                color=EMPHASIS.line if leak else CANDIDATE.line,
                linewidth=style.THICK if leak else style.NORMAL,
            )
    style.label(ax, (XS[LEAK] + 1.0, 5.02), text["leak"], fontsize=style.TITLE, color=EMPHASIS.line)
    style.label(ax, (XS[-1] + 0.1, 4.72), text["none"], fontsize=style.SMALL, color=MUTED.line)
    return fig


def _over(start: style.Point, end: style.Point, crossing: float) -> list[style.Point]:
    """Points from start to end with a bridge over the line that stands at `crossing`."""
    arc = style.hop((crossing, start[1]))
    return [start, *(arc if end[0] > start[0] else arc[::-1]), end]
