# @title 自習の道具（はじめに実行してください。読まなくてもかまいません）
import ast
import base64
import html
import json
import lzma
import re
import time

from IPython import get_ipython
from IPython.display import HTML, Markdown, display


class SelfStudy:
    """答え合わせの結果を覚え、間違えたときに、手がかりを順に出す。"""

    def __init__(self, packed):
        text = lzma.decompress(base64.b85decode(packed.replace("\n", "")))
        held = json.loads(text)
        self.exercises, self.style = held["exercises"], held["style"]
        self.exercise_of = {c: e for e, known in self.exercises.items() for c in known["checks"]}
        self.outcomes = {}  # 答え合わせのセル：right、wrong、空（未着手）
        self.written = {}  # 演習：最後に実行した答え
        self.tries = {name: set() for name in self.exercises}  # 演習：間違っていた答え
        self.helped = {}  # 演習：手がかりを出した答えと、答え合わせのセル
        self.names = None  # 答え合わせの前の変数
        self.start = time.time()

    def hidden(self, check, number):
        """答え合わせのセル check の、表示されないテスト。"""
        text = self.exercises[self.exercise_of[check]]["checks"][check]["hidden"][number]
        return compile(text, f"<{check}>", "exec")

    def asked_in(self, cell):
        """答え合わせのセルなら、その名前。"""
        calls = (c for c in self.exercise_of if f'selfstudy.hidden("{c}"' in (cell or ""))
        return next(calls, "")

    def before(self, info):
        """セルを実行する前に、IPython が呼ぶ。"""
        if self.asked_in(info.raw_cell):
            self.names = dict(get_ipython().user_ns)

    def restore(self):
        """答え合わせのテストが使った変数を、元に戻す。"""
        now, kept, self.names = get_ipython().user_ns, self.names, None
        if kept is None:
            return
        for name in [name for name in now if not name.startswith("_")]:
            if name in kept:
                now[name] = kept[name]
            else:
                del now[name]

    def after(self, result):
        """セルの実行が終わるたびに、IPython が呼ぶ。"""
        cell = result.info.raw_cell or ""
        asked = self.asked_in(cell)
        error = result.error_before_exec or result.error_in_exec
        self.restore()
        if not asked:
            self.note(cell, bool(error))
        elif self.is_missing(error, self.exercises[self.exercise_of[asked]]["names"]):
            self.outcomes[asked] = ""
        else:
            self.outcomes[asked] = "wrong" if error else "right"
            if error:
                self.help(self.exercise_of[asked], asked)

    @staticmethod
    def is_missing(error, names):
        """まだ書いていないか、上のセルをまだ実行していないか。"""
        if isinstance(error, NameError):
            trace = error.__traceback__
            while trace.tb_next:
                trace = trace.tb_next
            return error.name in names or trace.tb_frame.f_code.co_name == "<module>"
        return isinstance(error, NotImplementedError)

    def note(self, cell, failed):
        """答えのセルなら、その中身を覚える。"""
        try:
            tree = ast.parse(cell)
        except SyntaxError:
            return
        made = {getattr(node, "name", "") for node in tree.body}
        targets = [target for node in tree.body for target in getattr(node, "targets", ())]
        made |= {target.id for target in targets if isinstance(target, ast.Name)}
        for name, exercise in self.exercises.items():
            if made.intersection(exercise["names"]) and not failed:
                self.written[name] = ast.dump(tree)  # コメントや空白だけの違いは、数えない

    def help(self, name, check):
        """違っていた答えが 2 種類になったら骨組みを、3 種類になったら模範解答を出す。

        同じ答えをいくつもの答え合わせが調べるので、出すのは、そのうちの 1 つでだけ。
        """
        tries, exercise = self.tries[name], self.exercises[name]
        answer = self.written.get(name, "")
        tries.add(answer)
        before = self.helped.get(name)
        if before and before[0] == answer and before[1] != check:
            return
        self.helped[name] = answer, check
        used = "、".join(f"<code>{html.escape(tool)}</code>" for tool in exercise["tools"])
        parts = {"模範解答の骨組み": exercise["outline"], "模範解答": exercise["answer"]}
        steps = [(what, html.escape(text)) for what, text in parts.items() if text]
        pre = '<pre style="font-family: monospace; margin: .5em 1em">'
        if len(tries) == 1:
            say = "上の理由を読んで直しましょう。足りなければ、演習の説明にある「ヒント」を開いてください。"
            return display(Markdown(say))
        if len(tries) == 2:
            say = "別の答えでも違っていたら、模範解答を開けるようになります。"
            if exercise["outline"]:
                say = f"模範解答の骨組みです。… のところを考えます。{say}"
            shown = f"{pre}{steps[0][1]}</pre>" if exercise["outline"] else ""
        else:
            say = "模範解答を開けます。見る前に、もう一度だけ理由を読んでみましょう。"
            fold = "<details><summary>{}を見る</summary>{}{}</pre></details>"
            shown = "".join(fold.format(what, pre, text) for what, text in steps)
        if used:
            shown += f"<p>模範解答が使うもの：{used}</p>"
        display(HTML(f"<p>{say}</p>{shown}"))

    @staticmethod
    def as_html(text):
        """`…` をコードにする。"""
        return re.sub(r"`([^`]*)`", r"<code>\1</code>", html.escape(text))

    @staticmethod
    def badge(outcome):
        mark = {"right": "✓ 正解", "wrong": "✗ 不正解"}.get(outcome, "− 未着手")
        return f'<span class="outcome {outcome}">{mark}</span>'

    @staticmethod
    def number(got, most):
        return f'<td class="number">{got:g} / {most:g}</td>'

    def score_card(self):
        """成績表を表示する。"""
        points = total = 0
        bar, rows, again = [], [], []
        for name, exercise in self.exercises.items():
            title, checks = self.as_html(exercise["title"]), exercise["checks"]
            outcomes = [self.outcomes.get(check, "") for check in checks]
            most = sum(known["points"] for known in checks.values())
            got, parts = 0, []
            for outcome, known in zip(outcomes, checks.values(), strict=True):
                earned = known["points"] if outcome == "right" else 0
                got += earned
                what = f"<td>{html.escape(known['title'])}</td><td>{self.badge(outcome)}</td>"
                own = self.number(earned, known["points"])
                parts.append(f'<tr class="part">{what}{own}</tr>')
            points, total = points + got, total + most
            rows.append(f'<tr class="whole"><th colspan="2">{title}</th>{self.number(got, most)}</tr>')
            rows += parts
            marks = "".join(f'<i class="{outcome}"></i>' for outcome in outcomes)
            bar.append(f'<span style="flex-grow: {most:g}">{marks}</span>')
            if got < most or len(self.tries[name]) > 2:
                section = f"（{self.as_html(exercise['section'])}）" if exercise["section"] else ""
                again.append(f"<li>{title}{section}</li>")
        minutes = max(1, round((time.time() - self.start) / 60))
        last = "<p>すべての演習を、少ない回数で解けました。</p>"
        if again:
            last = f"<p>もう一度見ておくとよい演習：</p><ul>{''.join(again)}</ul>"
        head = '<th>確かめたこと</th><th>結果</th><th class="number">点</th>'
        display(
            HTML(
                f'<style>{self.style}</style><div class="coursekit">'
                f'<p class="score"><b>{points:g}</b> / {total:g} 点（約 {minutes} 分）</p>'
                f'<div class="bar" aria-hidden="true">{"".join(bar)}</div>{last}'
                f'<table class="outcomes"><thead><tr>{head}</tr></thead>'
                f"<tbody>{''.join(rows)}</tbody></table></div>"
            )
        )


PACKED = ""
if "selfstudy" not in globals():  # もう一度実行しても、結果を忘れない
    selfstudy = SelfStudy(PACKED)
    get_ipython().events.register("pre_run_cell", selfstudy.before)
    get_ipython().events.register("post_run_cell", selfstudy.after)
