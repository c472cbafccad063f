"""One style for every figure of the course: colours, type, shapes and a compact PNG.

A canvas is measured in inches, so positions, box sizes and font sizes (points) stay in a fixed
relation: text that fits its box once always fits. Shapes return their edges, and arrows start
and end on those edges.
"""

from __future__ import annotations

import io
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import matplotlib
import matplotlib_fontja
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Polygon, Rectangle
from PIL import Image

Point = tuple[float, float]
IntArray = npt.NDArray[np.int64]
HAlign = Literal["left", "center", "right"]
VAlign = Literal["center", "baseline"]
FloatArray = npt.NDArray[np.float64]


# --- Colours -----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Role:
    """What a colour means. `line` is for strokes and text, `fill` for areas under dark text."""

    line: str
    fill: str


# Okabe & Ito's colour-blind-safe hues; the lines are darkened until they read as text (4.5 : 1) on
# white and on their own fill (NEUTRAL's is no text), and no meaning rests on colour alone (every
# shape also carries its symbol or name).
INK = "#1F2933"
PAPER = "#FFFFFF"
CELL = Role("#0067A5", "#D6E9F6")  # the state that is kept: the cell line
HIDDEN = Role("#00755A", "#D3EEE5")  # hidden state, what a layer gives out
GATE = Role("#8F5B00", "#FFEFC7")  # numbers in (0, 1) that open and close
CANDIDATE = Role("#96437A", "#F5DFEC")  # new content (tanh)
INPUT = Role("#4B5A68", "#E6EAEE")  # what comes from outside
OPERATION = Role(INK, PAPER)  # pointwise × and +
GRADIENT = Role("#B44600", "#FDE6D8")  # anything that flows backward
NEUTRAL = Role("#7B8794", "#F5F7F9")  # frames and backgrounds
MUTED = Role("#52606D", "#E4E7EB")  # side remarks
EMPHASIS = Role("#B3261E", "#FBE3E1")  # at most one thing per figure

# --- Type and strokes (points) -----------------------------------------------------------------
# At DPI, 13 pt is 26 px: still readable when a notebook shows the figure at half size.
SMALL, BODY, LARGE, TITLE = 13.0, 15.0, 18.0, 17.0
THIN, NORMAL, THICK = 1.5, 2.0, 4.0
DPI = 144  # 2 px per point, so strokes of whole and half points stay sharp
MAX_BYTES = 60_000

fontManager.addfont(matplotlib_fontja.get_font_ttf_path())
matplotlib.rcParams.update(
    {
        "font.family": ["IPAexGothic", "DejaVu Sans"],
        "mathtext.fontset": "stix",  # ships with matplotlib: the same glyphs on every machine
        "axes.unicode_minus": False,
        "text.hinting": "none",
        "text.usetex": False,
    }
)


# --- Canvas ------------------------------------------------------------------------------------
def canvas(width: float, height: float) -> tuple[Figure, Axes]:
    """A white canvas of that many inches; (0, 0) is bottom left and one unit is one inch."""
    # Figure, not pyplot: no global state, so drawing one figure cannot change the next.
    fig = Figure(figsize=(width, height), dpi=DPI, facecolor=PAPER)
    ax = fig.add_axes((0.0, 0.0, 1.0, 1.0))
    ax.set(xlim=(0, width), ylim=(0, height), aspect="equal")
    ax.set_axis_off()
    return fig, ax


# --- Shapes ------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Shape:
    """Where a drawn thing stands; arrows start and end on its edges."""

    x: float
    y: float
    width: float
    height: float

    @property
    def left(self) -> Point:
        """Middle of the left edge."""
        return (self.x - self.width / 2, self.y)

    @property
    def right(self) -> Point:
        """Middle of the right edge."""
        return (self.x + self.width / 2, self.y)

    @property
    def top(self) -> Point:
        """Middle of the upper edge."""
        return (self.x, self.y + self.height / 2)

    @property
    def bottom(self) -> Point:
        """Middle of the lower edge."""
        return (self.x, self.y - self.height / 2)


def box(
    ax: Axes,
    center: Point,
    size: Point,
    text: str = "",
    role: Role = NEUTRAL,
    *,
    fontsize: float = BODY,
    radius: float = 0.1,
    linewidth: float = NORMAL,
    dashed: bool = False,
    zorder: float = 3,
) -> Shape:
    """A rounded box with text in its middle; radius 0 gives square corners."""
    (x, y), (width, height) = center, size
    # Without padding the outline lies exactly on the given size, so arrow tips touch it.
    style = f"round,pad=0,rounding_size={radius}" if radius else "square,pad=0"
    patch = FancyBboxPatch(
        (x - width / 2, y - height / 2),
        width,
        height,
        boxstyle=style,
        facecolor=role.fill,
        edgecolor=role.line,
        linewidth=linewidth,
        linestyle=(0, (2.5, 1.5)) if dashed else "solid",
        zorder=zorder,
    )
    ax.add_patch(patch)
    if text:
        label(ax, center, text, fontsize=fontsize, zorder=zorder + 1)
    return Shape(x, y, width, height)


def operation(ax: Axes, center: Point, sign: str, *, radius: float = 0.19) -> Shape:
    """A circle for a pointwise operation; sign is "×" or "+"."""
    if sign not in ("×", "+"):
        raise ValueError(f"sign must be × or +, not {sign!r}")
    x, y = center
    ax.add_patch(
        Circle(
            center,
            radius,
            facecolor=OPERATION.fill,
            edgecolor=OPERATION.line,
            linewidth=NORMAL,
            zorder=3,
        )
    )
    # Strokes instead of a letter: a font's own margins would put the sign off centre.
    turn = math.pi / 4 if sign == "×" else 0.0
    for angle in (turn, turn + math.pi / 2):
        dx, dy = 0.55 * radius * math.cos(angle), 0.55 * radius * math.sin(angle)
        line(ax, (x - dx, y - dy), (x + dx, y + dy), color=OPERATION.line, zorder=4)
    return Shape(x, y, 2 * radius, 2 * radius)


def dot(ax: Axes, center: Point, *, color: str = INK, radius: float = 0.08) -> Shape:
    """A filled dot: one value that goes two ways."""
    ax.add_patch(Circle(center, radius, facecolor=color, edgecolor="none", zorder=3))
    return Shape(*center, 2 * radius, 2 * radius)


def bar(ax: Axes, left: Point, size: Point, share: float, role: Role) -> None:
    """A horizontal bar of which `share` (0 to 1) is filled; `left` is the middle of its left."""
    (x, y), (width, height) = left, size
    corner = (x, y - height / 2)
    ax.add_patch(Rectangle(corner, width, height, facecolor=PAPER, edgecolor="none", zorder=3))
    ax.add_patch(
        Rectangle(corner, width * share, height, facecolor=role.line, edgecolor="none", zorder=4)
    )
    ax.add_patch(
        Rectangle(
            corner,
            width,
            height,
            facecolor="none",
            edgecolor=NEUTRAL.line,
            linewidth=THIN,
            zorder=5,
        )
    )


# --- Lines and arrows --------------------------------------------------------------------------
def line(
    ax: Axes,
    *points: Point,
    color: str = INK,
    linewidth: float = NORMAL,
    dashed: bool = False,
    zorder: float = 2,
) -> None:
    """A line through the points."""
    xs, ys = zip(*points, strict=True)
    ax.add_line(
        Line2D(
            xs,
            ys,
            color=color,
            linewidth=linewidth,
            linestyle=(0, (2.5, 1.5)) if dashed else "-",
            solid_capstyle="butt",
            dash_capstyle="butt",
            solid_joinstyle="round",
            zorder=zorder,
        )
    )


def arrow(
    ax: Axes,
    *points: Point,
    color: str = INK,
    linewidth: float = NORMAL,
    dashed: bool = False,
    zorder: float = 2,
) -> None:
    """An arrow through the points whose tip lies exactly on the last one."""
    (x0, y0), (x1, y1) = points[-2:]
    distance = math.hypot(x1 - x0, y1 - y0)
    ux, uy = (x1 - x0) / distance, (y1 - y0) / distance
    # Own head instead of FancyArrowPatch: its mitred tip runs past the end of a thick line.
    length = 0.09 + 0.022 * linewidth
    half = 0.04 + 0.017 * linewidth
    back = (x1 - length * ux, y1 - length * uy)
    # The line reaches a little into the head, so no light seam shows between them.
    stop = (back[0] + 0.03 * ux, back[1] + 0.03 * uy)
    line(ax, *points[:-1], stop, color=color, linewidth=linewidth, dashed=dashed, zorder=zorder)
    head = [
        (x1, y1),
        (back[0] - half * uy, back[1] + half * ux),
        (back[0] + half * uy, back[1] - half * ux),
    ]
    ax.add_patch(Polygon(head, closed=True, facecolor=color, edgecolor="none", zorder=zorder))


def elbow(
    ax: Axes,
    start: Point,
    end: Point,
    *,
    first: str = "h",
    color: str = INK,
    linewidth: float = NORMAL,
    dashed: bool = False,
    zorder: float = 2,
) -> None:
    """An arrow with one right angle; first is "h" (horizontal first) or "v" (vertical first)."""
    corner = (end[0], start[1]) if first == "h" else (start[0], end[1])
    arrow(ax, start, corner, end, color=color, linewidth=linewidth, dashed=dashed, zorder=zorder)


def hop(center: Point, *, radius: float = 0.13) -> list[Point]:
    """Points of a small bridge, left to right, by which a line crosses another unconnected."""
    x, y = center
    angles = np.linspace(math.pi, 0.0, 17)
    return [(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles]


def dimension(ax: Axes, start: Point, end: Point, *, color: str = MUTED.line) -> None:
    """A measuring line with a head at both ends."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    # Two arrows that overlap in the middle, so that no seam shows there.
    arrow(ax, (start[0] + 0.6 * dx, start[1] + 0.6 * dy), start, color=color, linewidth=THIN)
    arrow(ax, (start[0] + 0.4 * dx, start[1] + 0.4 * dy), end, color=color, linewidth=THIN)


# --- Text --------------------------------------------------------------------------------------
def label(
    ax: Axes,
    position: Point,
    text: str,
    *,
    fontsize: float = BODY,
    color: str = INK,
    align: HAlign = "center",
    valign: VAlign = "center",
    zorder: float = 6,
) -> None:
    """Text at the position, by its middle; valign "baseline" for symbols side by side."""
    ax.text(
        *position,
        text,
        fontsize=fontsize,
        color=color,
        ha=align,
        va=valign,
        multialignment=align,
        linespacing=1.35,
        zorder=zorder,
    )


# --- Saving ------------------------------------------------------------------------------------
def save(fig: Figure, path: str | Path) -> None:
    """Write the figure as a palette PNG of at most MAX_BYTES; same figure, same bytes."""
    raw = io.BytesIO()
    # Opaque paper: a transparent figure would lose its dark text in a dark notebook.
    fig.savefig(raw, format="png", dpi=DPI, facecolor=PAPER, transparent=False)
    image = Image.open(raw).convert("RGB")
    for colors in (96, 64, 48, 40, 32, 24):
        out = io.BytesIO()
        # Written by Pillow from bare indices: no time, no software name in the file.
        _reduce(image, colors).save(out, format="PNG", optimize=True)
        if out.tell() <= MAX_BYTES:
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(out.getvalue())
            return
    raise ValueError(f"{path}: {out.tell()} bytes, more than {MAX_BYTES}: draw less")


def _reduce(image: Image.Image, colors: int) -> Image.Image:
    """The image in that many colours: the roles it uses exactly, and blends for smooth edges.

    Pillow's own quantize averages colours (white paper becomes #FEFEFE) and with few entries
    drops a rare hue altogether, which here would drop a meaning.
    """
    pixels = np.asarray(image).astype(np.int64)
    codes = pixels[..., 0] << 16 | pixels[..., 1] << 8 | pixels[..., 2]
    found, index, counts = np.unique(codes, return_inverse=True, return_counts=True)
    rgb = _split(found)

    roles = [value for value in globals().values() if isinstance(value, Role)]
    lines = {_code(role.line) for role in roles} & set(found.tolist())
    fills = ({_code(role.fill) for role in roles} | {_code(PAPER)}) & set(found.tolist())
    flat = sorted(lines | fills)
    # What smooth edges need: between a stroke and its ground, at a third and two thirds.
    steps = np.array([[[1 / 3]], [[2 / 3]]])
    pairs = np.array([(a, b) for a in sorted(lines) for b in sorted(fills)])
    ends = _split(pairs)
    blends = np.rint(steps * ends[None, :, 0] + (1 - steps) * ends[None, :, 1]).reshape(-1, 3)

    palette = np.concatenate([_split(np.array(flat)), blends])
    used = np.bincount(_nearest(rgb, palette), weights=counts, minlength=len(palette))
    used[: len(flat)] = np.inf
    palette = palette[np.sort(np.argsort(-used, kind="stable")[:colors])]
    reduced = Image.fromarray(_nearest(rgb, palette).astype(np.uint8)[index.reshape(codes.shape)])
    reduced.putpalette(palette.astype(np.uint8).tobytes())
    return reduced


def _code(color: str) -> int:
    return int(color.removeprefix("#"), 16)


def _split(codes: IntArray) -> FloatArray:
    """Colour codes as red, green, blue along a new last axis."""
    return np.stack([codes >> 16, codes >> 8 & 255, codes & 255], axis=-1).astype(np.float64)


def _nearest(colors: FloatArray, palette: FloatArray) -> IntArray:
    """For each colour the index of the palette's nearest."""
    distances: FloatArray = ((colors[:, None] - palette[None]) ** 2).sum(axis=-1)
    index: IntArray = np.argmin(distances, axis=1).astype(np.int64)
    return index
