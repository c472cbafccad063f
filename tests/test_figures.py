"""Text in the course's figures can be read: its contrast with what it stands on (WCAG 2, AA)."""

import importlib
import sys
from collections.abc import Iterator
from types import ModuleType

import pytest
from conftest import REPOSITORY
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_rgba
from matplotlib.figure import Figure
from matplotlib.text import Text

pytest.importorskip("matplotlib_fontja", reason="make figures")
SCRIPTS = sorted(p.stem for p in (REPOSITORY / "figures").glob("*.py") if p.stem != "style")
AA = 4.5


@pytest.fixture(scope="module", autouse=True)
def scripts() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(REPOSITORY / "figures"))
        yield
    for name in [*SCRIPTS, "style"]:
        sys.modules.pop(name, None)


def luminance(color: object) -> float:
    channels = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb(color)]
    return sum(w * c for w, c in zip((0.2126, 0.7152, 0.0722), channels, strict=True))


def rgb(color: object) -> tuple[float, float, float]:
    red, green, blue, alpha = to_rgba(color)  # type: ignore[arg-type]
    assert alpha == 1
    return red, green, blue


def contrast(one: object, other: object) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def grounds(ax: Axes, text: Text) -> Iterator[object]:
    """What is behind the text at its middle and near its four corners."""
    box = text.get_window_extent()
    for x in (0.1, 0.5, 0.9):
        for y in (0.3, 0.7):
            point = box.x0 + x * box.width, box.y0 + y * box.height
            behind = [
                (patch.get_zorder(), place, patch.get_facecolor())
                for place, patch in enumerate(ax.patches)
                if patch.get_facecolor()[3] and patch.get_zorder() <= text.get_zorder()
                if patch.get_path().contains_point(point, patch.get_transform())
            ]
            figure = ax.figure.get_facecolor()
            yield max(behind, key=lambda entry: entry[:2])[2] if behind else figure


def weak(figure: Figure) -> Iterator[str]:
    FigureCanvasAgg(figure).draw()
    for ax in figure.axes:
        for text in (text for text in ax.texts if text.get_text().strip()):
            ratio = min(contrast(text.get_color(), ground) for ground in grounds(ax, text))
            if ratio < AA:
                yield f"{text.get_text()!r}: {ratio:.2f}"


@pytest.mark.parametrize("name", SCRIPTS)
def test_text_has_contrast(name: str) -> None:
    script: ModuleType = importlib.import_module(name)
    found = {lang: list(weak(script.draw(texts))) for lang, texts in script.LABELS.items()}
    assert not any(found.values()), found


def test_colours_of_roles_read_as_text() -> None:
    style = importlib.import_module("style")
    roles = {n: r for n, r in vars(style).items() if isinstance(r, style.Role) and n != "NEUTRAL"}
    ratios = {n: min(contrast(r.line, c) for c in (style.PAPER, r.fill)) for n, r in roles.items()}
    assert len(roles) > 8 and {n: ratio for n, ratio in ratios.items() if ratio < AA} == {}
