"""The README's picture: how a text notebook becomes a grade."""

from matplotlib.figure import Figure

import style
from style import CANDIDATE, CELL, GATE, HIDDEN, INPUT, MUTED, Role, Shape

LABELS = {
    "ja": {
        "author": "著者が書く",
        "build": "組み立て",
        "student": "学生",
        "grading": "採点",
        "lesson": "レッスン本文",
        "source": "元ノートブック",
        "release": "配布版",
        "solution": "解答例",
        "answers": "答えの見本",
        "submitted": "提出物",
        "graded": "採点ずみ",
        "result": "成績とフィードバック",
        "execute": "実行",
        "fill": "空欄を埋める",
        "repair": "修復・実行",
        "try": "演習を試験する",
        "replay": "CI で毎回、再実行",
    },
    "en": {
        "author": "authors write",
        "build": "build",
        "student": "student",
        "grading": "grading",
        "lesson": "lesson text",
        "source": "source",
        "release": "release",
        "solution": "solution",
        "answers": "answer bank",
        "submitted": "submission",
        "graded": "autograded",
        "result": "grades, feedback",
        "execute": "execute",
        "fill": "fill in",
        "repair": "repair, run",
        "try": "tests the exercises",
        "replay": "run again in CI",
    },
}

WIDTH, HEIGHT = 11.6, 5.3
COLUMNS = (1.3, 4.3, 7.3, 10.2)
TOP, MIDDLE, BOTTOM = 4.15, 2.5, 0.95
SIZE = (2.2, 0.95)


def draw(text: dict[str, str]) -> Figure:
    """Four columns (who acts), three rows: release and grade, source, solution and bank."""
    fig, ax = style.canvas(WIDTH, HEIGHT)

    def place(column: int, y: float, name: str, path: str, role: Role) -> Shape:
        shape = style.box(ax, (COLUMNS[column], y), SIZE, role=role)
        style.label(ax, (COLUMNS[column], y + 0.19), text[name])
        style.label(ax, (COLUMNS[column], y - 0.22), path, fontsize=style.SMALL, color=MUTED.line)
        return shape

    for column, name in enumerate(("author", "build", "student", "grading")):
        style.label(ax, (COLUMNS[column], HEIGHT - 0.3), text[name], color=MUTED.line)

    lesson = place(0, MIDDLE, "lesson", "notebooks/*.md", CELL)
    answers = place(0, BOTTOM, "answers", "answers/*.py", CELL)
    source = place(1, MIDDLE, "source", "source/", INPUT)
    solution = place(1, BOTTOM, "solution", "solutions/", INPUT)
    release = place(1, TOP, "release", "release/", HIDDEN)
    submitted = place(2, TOP, "submitted", "submitted/", GATE)
    graded = place(3, TOP, "graded", "autograded/", CANDIDATE)
    result = place(3, MIDDLE, "result", "grades.csv, feedback/", CANDIDATE)

    style.arrow(ax, lesson.right, source.left)
    style.arrow(ax, source.top, release.bottom)
    style.label(ax, (source.x + 0.12, (TOP + MIDDLE) / 2), "nbgrader", align="left", fontsize=13)
    style.arrow(ax, source.bottom, solution.top)
    style.label(
        ax, (source.x + 0.12, (MIDDLE + BOTTOM) / 2), text["execute"], align="left", fontsize=13
    )
    style.arrow(ax, release.right, submitted.left)
    between = (release.right[0] + submitted.left[0]) / 2
    style.label(ax, (between, TOP + 0.75), text["fill"], fontsize=13)
    style.arrow(ax, submitted.right, graded.left)
    between = (submitted.right[0] + graded.left[0]) / 2
    style.label(ax, (between, TOP + 0.75), text["repair"], fontsize=13)
    style.arrow(ax, graded.bottom, result.top)
    style.label(ax, (solution.right[0] + 0.15, BOTTOM), text["replay"], align="left", fontsize=13)
    corner = (COLUMNS[2], BOTTOM - 0.75)
    style.arrow(
        ax,
        answers.bottom,
        (answers.x, corner[1]),
        corner,
        submitted.bottom,
        color=MUTED.line,
        dashed=True,
    )
    style.label(ax, (COLUMNS[2] + 0.15, 1.6), text["try"], align="left", fontsize=13)
    return fig
