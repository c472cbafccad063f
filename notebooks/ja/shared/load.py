# @title データを読む道具（実行だけしてください。読まなくてもかまいません）
import base64
import lzma
import tempfile
from pathlib import Path


def load(name):
    """データ name の場所を返す。data フォルダになければ、このセルに入っているものを取り出す。"""
    for folder in ("data", "../data", "../../data", "../../../data"):
        path = Path(folder) / name
        if path.exists():
            return path
    if name not in DATA:
        raise FileNotFoundError(
            f"データ {name} がありません。配布されたノートブックのこのセルには入っています。"
            "消してしまったときは、ノートブックを配布されたところから開き直してください。"
        )
    path = Path(tempfile.mkdtemp()) / name
    path.write_bytes(lzma.decompress(base64.b85decode(DATA[name].replace("\n", ""))))
    return path


DATA = {}
