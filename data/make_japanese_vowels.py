"""Pack the Japanese Vowels data: python data/make_japanese_vowels.py TRAIN_FILE TEST_FILE

TRAIN_FILE, TEST_FILE: JapaneseVowels_{TRAIN,TEST}.ts as data/README.md describes them. All series
end to end, training part first, each in the order of its file; values rounded to 0.001 and kept as
16-bit thousandths, so that the file stays small.

    values (sum of lengths, 12)   int16, thousandths
    lengths (640,)                uint8, steps of each series
    speakers (640,)               uint8, 0 to 8 (1 to 9 in the source)
    train ()                      uint16, how many of the 640 are for training
"""

import sys
from pathlib import Path

import numpy as np


def read(path: str) -> tuple[list[np.ndarray], list[int]]:
    """The series, each (T, 12), and their speakers, from 0."""
    series, speakers = [], []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if not line or line[0] in "#@":
            continue
        *channels, speaker = line.split(":")
        series.append(np.array([channel.split(",") for channel in channels], dtype=float).T)
        speakers.append(int(speaker) - 1)
    return series, speakers


if __name__ == "__main__":
    parts = [read(path) for path in sys.argv[1:3]]
    series = [one for part, _ in parts for one in part]
    target = Path(__file__).parent / "japanese_vowels.npz"
    np.savez(  # the build compresses it better
        target,
        values=np.rint(1000 * np.concatenate(series)).astype("int16"),
        lengths=np.array([len(one) for one in series], dtype="uint8"),
        speakers=np.array([one for _, part in parts for one in part], dtype="uint8"),
        train=np.array(len(parts[0][0]), dtype="uint16"),
    )
    print(f"{target.name}: {len(series)} series, {target.stat().st_size} bytes")
