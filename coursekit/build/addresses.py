"""Where published notebooks are: in the folder that becomes a repository, and on Colab."""

from pathlib import Path

from coursekit.course import Course

COLAB = "https://colab.research.google.com/github"
# The folder of each edition's notebooks.
EDITIONS = {"release": "", "selfstudy": "selfstudy", "solutions": "solutions"}


def place_of(course: Course, lesson: str, edition: str) -> str:
    """The notebook's path in the published folder."""
    return (Path(EDITIONS[edition]) / course.language / f"{lesson}.ipynb").as_posix()


def on_colab(repository: str, branch: str, place: str) -> str:
    """The address that opens it there. repository: "owner/name"."""
    return f"{COLAB}/{repository}/blob/{branch}/{place}"
