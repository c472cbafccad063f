"""Colab's versions of today in the place of those pinned; and whose fault a failure is."""

import runpy
import tomllib

import pytest
from conftest import REPOSITORY

COLAB = REPOSITORY / "benchmarks" / "colab"
SETTINGS = (REPOSITORY / "benchmarks" / "matrix" / "settings.toml").read_text()
today = runpy.run_path(str(COLAB / "today.py"))
verdict = runpy.run_path(str(COLAB / "verdict.py"))["verdict"]
FREEZE = """absl-py==1.4.0
keras==9.1.0
matplotlib==3.10.0
numpy==2.1.3
spacy @ https://example.org/spacy-1.0.whl
tensorflow==9.20.1
torch @ https://download.pytorch.org/whl/torch.whl
torch==9.11.0+cu130
"""


def packages(text: str) -> list[str]:
    (setting,) = (one for one in tomllib.loads(text)["setting"] if one["name"] == "colab")
    return setting["packages"]


def test_versions_take_the_pinned_ones_place() -> None:
    versions = dict(today["PIN"].findall(FREEZE))
    changed, moved = today["with_versions"](SETTINGS, versions)
    assert {"tensorflow==9.20.1", "keras==9.1.0", "torch==9.11.0"} <= {*packages(changed)}
    assert len(packages(changed)) == len(packages(SETTINGS))
    assert len(moved) >= 3 and any("tensorflow: " in line and "9.20.1" in line for line in moved)
    before = [one for one in tomllib.loads(SETTINGS)["setting"] if one["name"] != "colab"]
    assert [one for one in tomllib.loads(changed)["setting"] if one["name"] != "colab"] == before


def test_a_package_that_is_gone_is_named(tmp_path, capsys) -> None:
    freeze = tmp_path / "freeze.txt"
    freeze.write_text("keras==3.13.2\n")
    before = SETTINGS
    assert today["main"]([str(freeze)]) == 1
    assert "tensorflow" in capsys.readouterr().err
    assert (REPOSITORY / "benchmarks" / "matrix" / "settings.toml").read_text() == before


@pytest.mark.parametrize(
    ("pinned", "read", "newer", "status", "says"),
    [
        ("success", "success", "success", 0, "Right"),
        ("failure", "success", "success", 1, "Ours"),
        ("failure", "failure", "skipped", 1, "Ours"),
        ("success", "failure", "skipped", 1, "Unknown"),
        ("success", "success", "failure", 1, "Colab's"),
    ],
)
def test_causes_are_told_apart(pinned: str, read: str, newer: str, status: int, says: str) -> None:
    found = verdict(pinned, read, newer)
    assert found[0] == status and says in found[1]
