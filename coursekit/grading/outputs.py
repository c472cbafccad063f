"""Outputs as an instructor may open them: text, tables and pictures, and nothing that acts."""

import base64
import re
import sys
from html import unescape
from typing import Any

import nh3
from nbconvert.filters import strip_ansi

from coursekit.escapes import visible

SHOWN_TAGS = {
    *("table", "thead", "tbody", "tfoot", "tr", "th", "td", "caption", "div", "span", "p", "br"),
    *("b", "i", "em", "strong", "code", "pre", "sub", "sup", "ul", "ol", "li", "h1", "h2", "h3"),
}
DROPPED_WITH_CONTENT = {"script", "style"}
SPANS = {"colspan", "rowspan"}
# Possessive (*+): a long name that no > follows is looked at once, not once from each letter.
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*+)([^<>]*+)>|<")
ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|[A-Za-z][A-Za-z0-9]{1,31});")
# nh3 takes quadratic time to write these out, so it gets others, which nobody uses, instead.
SLOW = {number: 0xE000 + number for number in (ord("&"), *range(0x80, 0xC0))}
BACK = {instead: chr(number) for number, instead in SLOW.items()} | {SLOW[ord("&")]: "&amp;"}
SPAN = re.compile(r"""\b(colspan|rowspan)=["']?(\d{1,3})\b""", re.IGNORECASE)
DEEPEST = 20
SIGNATURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}


def safe(output: dict[str, Any]) -> dict[str, Any]:
    """The output with nothing but text that shows, plain tables, and pictures that are pictures.

    An instructor opens a student's outputs in formgrader, where a script could change grades.
    """
    for key in ("text", "ename", "evalue"):
        if key in output:
            output[key] = plain(output[key])
    if "traceback" in output:
        output["traceback"] = [plain(part) for part in output["traceback"]]
    if "data" in output:
        output["data"] = dict(filter(None, map(_shown, output["data"].items())))
    return output


def plain(text: str) -> str:
    """The text as a terminal would leave it, without colours; nothing in it is invisible."""
    lines = strip_ansi(text).split("\n")
    return visible("\n".join(line.rstrip("\r").rpartition("\r")[2] for line in lines))


def _shown(item: tuple[str, str]) -> tuple[str, str] | None:
    """One form of what was displayed, or None."""
    kind, content = item
    match kind:
        case "text/plain":
            return kind, plain(content)
        case "text/html":
            return kind, safe_html(content)
        case "image/png" | "image/jpeg":
            picture = _picture(content, SIGNATURES[kind])
            return (kind, picture) if picture else None
    return None


def _picture(content: str, signature: bytes) -> str:
    try:
        data = base64.b64decode("".join(content.split()), validate=True)
    except ValueError:
        return ""
    return base64.b64encode(data).decode() if data.startswith(signature) else ""


def safe_html(html: str) -> str:
    """The tables and the text of it: well formed, with no attribute but the spans of cells.

    In linear time: what a parser of HTML does for one tag grows with how deep it stands, so deeper
    tags than a table has are left out before it sees them.
    """
    clean = nh3.clean(
        _shallow(plain(html)),
        tags=SHOWN_TAGS,
        clean_content_tags=DROPPED_WITH_CONTENT,
        attributes={"td": SPANS, "th": SPANS},
    )
    return visible(clean.translate(BACK))


def _shallow(html: str) -> str:
    """Only known tags, at most DEEPEST inside each other, all closed; any other ``<`` as text."""
    made: list[str] = []
    inside: list[str] = []
    place = 0
    for found in TAG.finditer(html):
        made.append(_characters(html[place : found.start()]))
        place = found.end()
        name = (found[2] or "").lower()
        if not name:
            made.append("&lt;")
        elif name == "br":
            made.append("<br>")
        elif found[1]:
            while name in inside:
                made.append(f"</{inside[-1]}>")
                if inside.pop() == name:
                    break
        elif name in SHOWN_TAGS | DROPPED_WITH_CONTENT and len(inside) < DEEPEST:
            inside.append(name)
            spans = dict(SPAN.findall(found[3].lower())) if name in ("td", "th") else {}
            made.append(f"<{name}{''.join(f' {key}={spans[key]}' for key in sorted(spans))}>")
    return "".join([*made, _characters(html[place:]), *(f"</{name}>" for name in reversed(inside))])


def _characters(text: str) -> str:
    """The text between tags, without entities but those of ``<`` and ``>``."""
    text = ENTITY.sub(_character, text).translate(SLOW)
    return text.replace("<", "&lt;").replace(">", "&gt;")


def _character(entity: re.Match[str]) -> str:
    """What it stands for; unescape() would leave out what does not show."""
    if not (entity[1] or entity[2]):
        return unescape(entity[0])
    number = int(entity[1]) if entity[1] else int(entity[2], 16)
    return visible(chr(number)) if number <= sys.maxunicode else "\ufffd"
