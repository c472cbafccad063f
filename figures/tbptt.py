"""Truncated BPTT: values cross the blocks' borders, gradients do not; rows start at offsets."""

from __future__ import annotations

from matplotlib.axes import Axes
from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, EMPHASIS, GATE, GRADIENT, HIDDEN, MUTED, NEUTRAL, Role

LABELS: dict[str, dict[str, str]] = {
    "ja": {
        "cut": "逆伝播だけを切る（ブロックの長さ T = 3）",
        "forward": "→ 順伝播：境目でもつながる",
        "backward": "← 逆伝播：境目で切れる",
        "block": "ブロック",
        "rows": "ミニバッチ：行ごとに、始まりの位置をずらす（N = 3）",
        "text": "文章",
        "start": "位置 0",
        "row": "行",
        "same": "同じ数字の 3 つ（各行から 1 つ）が、1 つのミニバッチ (N, T) になる",
        "wrap": "終わりまで来たら、先頭に戻る",
    },
    "en": {
        "cut": "Only the backward link is cut (blocks of T = 3)",
        "forward": "→ forward: crosses the borders",
        "backward": "← backward: stops at the borders",
        "block": "block",
        "rows": "Mini-batches: each row starts somewhere else (N = 3)",
        "text": "text",
        "start": "position 0",
        "row": "row",
        "same": "The three blocks of one number, one of each row, make one mini-batch (N, T)",
        "wrap": "at the end, back to the beginning",
    },
}

WIDTH, HEIGHT = 10.7, 8.0
BLOCKS, STEPS = 3, 3
LEFT, SPACING = 1.28, 0.94
STATE_Y, BACK_Y = 6.1, 5.38
TEXT_LEFT, TEXT_WIDTH, ROWS = 1.5, 8.4, 3
BLOCK_WIDTH, BLOCK_HEIGHT = 0.84, 0.44
COLOURS: list[Role] = [CELL, GATE, CANDIDATE, HIDDEN]


def draw(text: dict[str, str]) -> Figure:
    """Draw the links of one row above, and where the rows read below."""
    fig, ax = style.canvas(WIDTH, HEIGHT)
    _links(ax, text)
    _rows(ax, text)
    return fig


def _links(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (0.25, 7.72), text["cut"], fontsize=style.TITLE, align="left")
    style.label(ax, (0.25, 7.24), text["forward"], align="left", color=HIDDEN.line)
    style.label(ax, (4.6, 7.24), text["backward"], align="left", color=GRADIENT.line)

    def place(step: int) -> float:
        """The middle of a state; a little room between blocks."""
        return LEFT + step * SPACING + 0.32 * (step // STEPS)

    first = style.box(ax, (0.48, STATE_Y), (0.56, 0.5), "$h_0$", HIDDEN, fontsize=17)
    before = first
    for step in range(BLOCKS * STEPS):
        x = place(step)
        if step % STEPS == 0:
            middle, width = place(step + 1), STEPS * SPACING - 0.12
            style.box(
                ax, (middle, 5.72), (width, 1.56), "", NEUTRAL, radius=0.12, linewidth=1.5, zorder=0
            )
            style.label(
                ax,
                (middle, 6.7),
                f"{text['block']} {step // STEPS}",
                fontsize=14,
                color=MUTED.line,
            )
        state = style.box(ax, (x, STATE_Y), (0.56, 0.5), f"$h_{step + 1}$", HIDDEN, fontsize=17)
        style.arrow(ax, before.right, state.left, color=HIDDEN.line, linewidth=3)
        if step % STEPS:
            style.arrow(ax, (x, BACK_Y), (x - SPACING, BACK_Y), color=GRADIENT.line, linewidth=3)
        elif step:
            border = (place(step - 1) + x) / 2
            style.line(ax, (x, BACK_Y), (border, BACK_Y), color=GRADIENT.line, linewidth=3)
            for dx, dy in ((0.13, 0.13), (0.13, -0.13)):
                ends = (border - dx, BACK_Y - dy), (border + dx, BACK_Y + dy)
                style.line(ax, *ends, color=EMPHASIS.line, linewidth=3, zorder=4)
        before = state


def _rows(ax: Axes, text: dict[str, str]) -> None:
    style.label(ax, (0.25, 4.4), text["rows"], fontsize=style.TITLE, align="left")
    right = TEXT_LEFT + TEXT_WIDTH
    style.box(
        ax, ((TEXT_LEFT + right) / 2, 3.6), (TEXT_WIDTH, 0.4), "", NEUTRAL, radius=0, linewidth=1.5
    )
    style.label(ax, (TEXT_LEFT - 0.15, 3.6), text["text"], align="right")
    stride = TEXT_WIDTH / ROWS
    marks = (text["start"], "L // N", "2 (L // N)")
    for row, mark in enumerate(marks):
        y, start = 2.84 - 0.62 * row, TEXT_LEFT + row * stride
        style.line(ax, (start, 3.95), (start, y), color=MUTED.line, dashed=True, zorder=1)
        style.label(ax, (start + 0.08, 3.97), mark, fontsize=14, align="left", color=MUTED.line)
        style.label(ax, (TEXT_LEFT - 0.15, y), f"{text['row']} {row}", align="right")
        for k, role in enumerate(COLOURS):
            left = start + k * BLOCK_WIDTH
            width = min(BLOCK_WIDTH, right - left)
            _block(ax, left, y, width, str(k) if width > BLOCK_WIDTH / 2 else "", role)
            if width < BLOCK_WIDTH:  # the rest of it stands at the beginning
                rest = BLOCK_WIDTH - width
                _block(ax, TEXT_LEFT, y, rest, str(k), role)
                down = y - 0.46
                path = [(right - width / 2, y - 0.22), (right - width / 2, down)]
                path += [(TEXT_LEFT + rest / 2, down), (TEXT_LEFT + rest / 2, y - 0.22)]
                style.arrow(ax, *path, color=MUTED.line)
                style.label(ax, (6.0, down - 0.24), text["wrap"], fontsize=14, color=MUTED.line)
    style.label(ax, (WIDTH / 2, 0.36), text["same"])


def _block(ax: Axes, left: float, y: float, width: float, text: str, role: Role) -> None:
    center = (left + width / 2, y)
    style.box(ax, center, (width, BLOCK_HEIGHT), text, role, radius=0, linewidth=1.5)
