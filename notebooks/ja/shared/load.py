# @title データを読む道具（実行だけしてください。読まなくてもかまいません）
from pathlib import Path

import keras

DATA_URL = ""
DATA_SHA256 = {}


def load(name):
    """データ file の場所を返す。手元の data/ にあればそれを、なければ講座のサイトから取ってくる。"""
    for folder in ("data", "../data", "../../data", "../../../data"):
        path = Path(folder) / name
        if path.exists():
            return path
    if DATA_URL:
        return Path(
            keras.utils.get_file(name, f"{DATA_URL}/{name}", file_hash=DATA_SHA256.get(name))
        )
    raise FileNotFoundError(
        f"データ {name} がありません。講座の data/{name} を、"
        f"このノートブックと同じ場所の data フォルダ（{Path('data').resolve()}）に置いてください。"
    )
