"""A student's id as the name of a folder, and back.

An id may be any text: ``s2301234``, ``山田 花子``, ``b/12``. nbgrader takes the name of the folder
for the student's id, as a glob pattern, as a part of paths and of the formgrader's addresses, and
strips spaces at its end. Letters and digits of any script go through all of that, and so does a
space inside; everything else becomes ``~2f~``, the character's number.
"""

import functools
import re
import unicodedata

PLAIN = "._@+-"
CODED = re.compile(r"~([0-9a-f]{1,6})~")
FILLERS = "\u115f\u1160\u3164\uffa0"  # letters that show as nothing
LONGEST = 200  # bytes: file systems allow 255, and some add to a name
AT_A_TIME = 10_000  # students, each of whom a run asks for a dozen times


@functools.lru_cache(maxsize=AT_A_TIME)
def folder_of(student: str) -> str:
    """The folder's name. Raises ValueError for an id that is empty or too long for one."""
    text = unicodedata.normalize("NFC", student)
    last = len(text) - 1
    name = "".join(
        char if _stays(char, place == 0, place == last) else f"~{ord(char):x}~"
        for place, char in enumerate(text)
    )
    if not name or len(name.encode()) > LONGEST:
        raise ValueError(f"no folder can be named after {student[:50]!r}")
    return name


@functools.lru_cache(maxsize=AT_A_TIME)
def student_of(folder: str) -> str | None:
    """The id that `folder_of` makes ``folder`` of; None where it makes it of none."""
    try:
        student = CODED.sub(lambda found: chr(int(found[1], 16)), folder)
        return student if folder_of(student) == folder else None
    except (ValueError, OverflowError, UnicodeError):
        return None


def _stays(char: str, first: bool, last: bool) -> bool:
    if char == " ":
        return not (first or last)
    if char in PLAIN:  # at the start it would hide a file, or look like an option
        return not (first or (last and char == "."))
    kind = unicodedata.category(char)
    return (kind[0] in "LN" and char not in FILLERS) or (kind in ("Mn", "Mc") and not first)
