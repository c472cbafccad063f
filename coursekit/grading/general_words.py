"""What stands in the names of files and folders and says nothing of whose they are."""

import re

# What copying, downloading and handing in again add to a file's name.
EXTENSION = re.compile(r"\.ipynb(?=$|[^a-z0-9])", re.IGNORECASE)
LAST_EXTENSION = re.compile(
    r"\.(?:ipynb|json|txt|html?|mhtml?|webarchive|py|pdf|md|docx?|odt|rtf|pages|gdoc|url|lnk|webloc"
    r"|xlsx?|pptx?|eml|msg|jpe?g|png|gif|webp|heic|crdownload|part|partial|download|bak|orig|old"
    r"|tmp)$|~$",
    re.IGNORECASE,
)
ATTEMPT = re.compile(
    r"(?:attempt|version|revision|ver|rev|v|提出|再提出)[ ._-]?(?P<number>\d{1,3})(?![0-9])"
    r"|(?P<time>\d{1,2}) ?回目",
    re.IGNORECASE,
)
NUMBERS = (
    re.compile(r"[(\[](\d{1,3})[)\]]"),  # browsers
    re.compile(r"-(\d{1,2})$"),  # Canvas
    re.compile(
        r"(?:のコピー|コピー|copy|副本|사본|복사본)\s*\(?(\d{1,3})\)?", re.IGNORECASE
    ),  # Drive, Jupyter, macOS
    ATTEMPT,
)


def number_in(match: re.Match[str]) -> int:
    """The number in a match of one of `NUMBERS`, in whichever of its groups."""
    return int(match[match.lastindex or 0])


# In the languages that students have set: Colab, Drive, Windows, macOS.
COPY = re.compile(
    r"(?:^| - )copy (?:\(\d+\) )?of |(?:^| - )コピー ?[~\u301c\uff5e:\uff1a-] ?| ?のコピー ?\d*"
    r"| ?- ?(?:コピー|copy|kopie|copie|copia|副本|复制|複製|拷贝|복사본)(?!\w) ?(?:\(\d+\))?"
    r"|[-_ ](?:copy|コピー|副本|복사본) ?\d*$|\((?:コピー|copy)\)"
    r"|(?:^| - )(?:kopie von|copie de|c[oó]pia de) | ?[的の](?:副本|コピー)|(?: ?의)? ?사본"
    r"|[「」『』“”]|[(\[]\d{1,3}[)\]]|(?<![0-9])\d{1,2} ?回目",
    re.IGNORECASE,
)
# Days and times. Eight digits alone may be an id.
WHEN = re.compile(
    r"(?<![0-9A-Za-z])(?:"
    r"(?:20\d\d(?:[-._]\d{1,2}[-._]\d{1,2}|年(?:度|\d{1,2}月(?:\d{1,2}日)?))|\d{1,2}月\d{1,2}日)"
    r"(?:[T _.-]{0,3}[0-2]?\d[-.:_時 ]?[0-5]\d(?:[-.:_分 ]?[0-5]\d秒?|分)?(?: ?[AP]M)?Z?)?"
    r"|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"(?:[0-2]\d[0-5]\d[0-5]\d|[T_ -][0-2]\d[0-5]\d(?:[0-5]\d)?)Z?(?:-\d{3}(?!\d))?"
    r")(?![0-9A-Za-z])"
)
# Words that say nothing of who it is.
NOISE = re.compile(
    r"(?:attempt|version|revision|ver|rev|v|try|final|last|latest|new|fixed|done|finished"
    r"|completed?|answers?|solutions?|responses?"
    r"|lessons?|homework|hw|assign(?:ment)?s?|exercises?|reports?|submissions?|submit(?:ted)?|files?"
    r"|class|course|students?|notebooks?|colab|untitled|work|works|downloads?|documents?|desktop"
    r"|uploads?|all|data|tmp|temp|inbox|version|unmatched|collected|extracted|archive|team|group"
    r"|attachments?|copy|test|tests|late|draft|before|after|backup|bak|checkpoint|executed|original"
    r"|folder|my|(?:my|google|one)?drive|dropbox|takeout|classroom|google|content|home|mnt|users?"
    r"|compressed|release|selfstudy|ja|jupyter|jupyterlab|lab|ipynb|project|practice|tutorial|kadai"
    r"|teishutsu|rnn|nlp|deep-?learning|machine-?learning|python|keras|tensorflow|pytorch|implementation"
    r"|課題|宿題|演習|レポート|再?々?提出物?|完成版?|最終版?|修正版?|改訂版?|改良版?|最新版?|解答|回答"
    r"|授業|講義|レッスン|クラス|ノートブック|コピー|新しい|新規|フォルダー?|ダウンロード|ファイル"
    r"|第|回目?|版|組|年度|用|済み?|の|無題|名称未設定|完了|確認|遅刻|遅れ|清書|下書き|やり直し|直し"
    r"|でき(?:た|ました)|テスト|バックアップ|控え|実装|練習|問題|答え|マイ|ドライブ|デスクトップ|書類"
    r"|アーカイブ|圧縮|自然言語処理|深層学習|機械学習|ディープラーニング|プログラミング)+\d{0,4}"
    r"|(?:py|python|tf|keras|cuda|gpu|cpu)\d*(?:\.\d+)*|ok|改|旧|re|fwd?|\d{1,2}|[a-z]?\d{0,2}(?:組|班|クラス|限)"
    r"|(?:section|sec|week|wk|day|lecture|lec|l|unit|ex)\d{0,2}",
    re.IGNORECASE,
)
