def only_the_reason(shell, exercises):
    """エラーの見せ方。答え合わせのセルでは、理由と、自分で書いた行だけを見せる。

    ほかのセルが、まだ合格していない演習のせいで動かないときは、どの演習かを見せる。
    """
    import ast
    import linecache
    import os
    import re
    import sys
    import traceback

    class Reasons:
        CHECK = "# @title 答え合わせ："
        AGAIN = "記入セルの最後の実行はエラーでした。前の答えを調べています。"
        NOTHING = "None が混ざっています。return を書き忘れた関数はありませんか。"
        WHY = (  # エラーの種類、文の一部、説明
            ("UnboundLocalError", "", "代入する前の変数を使っています。"),
            ("NameError", "", "その名前はありません。書き間違いや、消してしまった行を確かめてください。"),
            ("TypeError", "NoneType", NOTHING),
            ("AttributeError", "NoneType", NOTHING),
            ("TypeError", " argument", "関数に渡す引数の数や名前が合っていません。"),
            ("AttributeError", "", "値の種類が思ったものと違うか、「.」の後の名前の書き間違いです。"),
            ("IndexError", "", "添字が、長さや軸の数を超えています。"),
            ("KeyError", "", "辞書に、その鍵がありません。"),
            ("ValueError", "shape", "配列の形が合っていません。print(x.shape) などで確かめましょう。"),
            ("ValueError", "mismatch", "配列の形が合っていません。print(x.shape) などで確かめましょう。"),
            ("ValueError", "truth value", "配列を if などの条件にしています。数 1 つにしてから比べます。"),
            ("TypeError", "multiply sequence", "リストや文字列には、小数を掛けられません。"),
            ("TypeError", "unsupported operand", "種類の違う値の計算です。リストのままではありませんか。"),
            ("ZeroDivisionError", "", "0 で割っています。"),
            ("RecursionError", "", "関数が、自分自身を呼び続けています。"),
        )

        def __init__(self, shell, exercises):
            self.shell, self.show = shell, shell.showtraceback
            self.exercises = exercises  # 記入セルが作る名前：その演習
            self.unchanged = set()  # 記入セルの最後の実行がエラーだった演習
            self.outcomes = {}  # 演習：{答え合わせのセル：合格したか}
            self.made_from = {}  # 演習の答えから作った変数：その演習
            self.waiting = {}  # まだ作られていない名前：先に解く演習
            self.stopped = set()  # 途中で止まったセルが作るはずだった名前
            self.kept = {}  # 実行する前の、演習の関数
            shell.showtraceback = self.shown
            shell.events.register("pre_run_cell", self.before)
            shell.events.register("post_run_cell", self.after)

        def names_in(self, cell):
            """セルが使う名前と、作る名前。"""
            try:
                nodes = list(ast.walk(ast.parse(self.shell.transform_cell(cell))))
            except SyntaxError:
                return set(), set()
            names = [node for node in nodes if isinstance(node, ast.Name)]
            made = {node.id for node in names if isinstance(node.ctx, ast.Store)}
            made |= {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.ClassDef)}
            return {node.id for node in names if isinstance(node.ctx, ast.Load)}, made

        def named_in(self, names):
            """名前のうち、演習の関数などの、その演習。"""
            return [self.exercises[name] for name in self.exercises if name in names]

        def behind(self, names):
            """名前の後ろにある演習。答えから作った変数でも。"""
            return set(self.named_in(names)).union(*(self.made_from.get(n, ()) for n in names))

        def filled_in(self, cell):
            """セルに書いてある演習の関数やクラス。構文が間違っているセルでも分かる。"""
            written = re.findall(r"^(?:async )?(?:def|class)\s+(\w+)", cell, re.MULTILINE)
            return [name for name in written if name in self.exercises]

        def before(self, info):
            """セルを実行する前に、IPython が呼ぶ。"""
            cell, now = info.raw_cell or "", self.shell.user_ns
            self.kept = {name: now.get(name) for name in self.exercises}
            if cell.startswith(self.CHECK):
                used = self.names_in(cell)[0] & self.kept.keys() & now.keys()
                if self.unchanged.intersection(self.exercises[name] for name in used):
                    print(self.AGAIN)

        def after(self, result):
            """セルの実行が終わるたびに、IPython が呼ぶ。"""
            cell = result.info.raw_cell or ""
            error = result.error_before_exec or result.error_in_exec
            if cell.startswith(self.CHECK):
                title = cell.partition("\n")[0]
                for exercise in self.named_in(self.names_in(cell)[0]):
                    self.outcomes.setdefault(exercise, {})[title] = not error
                return
            filled_in = self.filled_in(cell)
            for name in filled_in:
                old = error and self.shell.user_ns.get(name) is self.kept.get(name)
                (self.unchanged.add if old else self.unchanged.discard)(self.exercises[name])
            if not filled_in:
                used, made = self.names_in(cell)
                if error:
                    self.stopped |= made - self.shell.user_ns.keys()
                else:
                    self.made_from |= dict.fromkeys(made, self.behind(used))

        @staticmethod
        def text_of(frame):
            """セルの中の行なら、そのセルの中身。"""
            return "" if os.path.exists(frame.filename) else "".join(linecache.getlines(frame.filename))

        def frames_of(self, error):
            """エラーまでに通った行：全部と、そのうちセルの中の行（そのセルの中身をつけて）。"""
            trace = traceback.extract_tb(error.__traceback__) if error else []
            return trace, [(frame, text) for frame in trace if (text := self.text_of(frame))]

        @staticmethod
        def lines_of(frames):
            own = [f"----> {f.lineno} {f.line}" for f, text in frames if not text.startswith("# @title ")]
            return list(dict.fromkeys(own))[-3:]

        def inside(self, frames):
            """エラーまでに通った、演習の答え。いちばん中のものが最後。"""
            above = ["".join(text.splitlines(True)[: frame.lineno]) for frame, text in frames]
            return [self.exercises[name] for text in above for name in self.filled_in(text)[-1:]]

        def in_another(self, cell, frames):
            """エラーがほかの演習の答えの中で起きたなら、その演習。"""
            own, inner = self.named_in(self.names_in(cell)[0]), self.inside(frames)[-1:]
            if not inner or inner[0] in own:
                return []
            where = f"エラーは、演習 {inner[0]} の答えの中で起きました。"
            if all(self.outcomes.get(inner[0], {"": False}).values()):  # 合格した答えは、疑わない
                return [f"{where}その答え合わせには合格しているので、渡した値を確かめてください。"]
            return [f"{where}先に、そちらを直してください。"]

        @staticmethod
        def in_short(error):
            lines = [line for line in str(error).split("\n") if line.strip()][:4]
            return f"\x1b[31m{type(error).__name__}\x1b[0m: " + "\n".join(lines)[:600]

        def why(self, error):
            kinds = {kind.__name__ for kind in type(error).__mro__}
            return next((say for kind, part, say in self.WHY if kind in kinds and part in str(error)), "")

        def in_check(self, error, frames):
            if isinstance(error, NotImplementedError):
                return []
            if isinstance(error, AssertionError):
                cause = error.__context__  # check_call などが、呼んだ関数のエラーを言いかえたとき
                if isinstance(cause, Exception) and not isinstance(cause, AssertionError):
                    trace, inside = self.frames_of(cause)
                    last = trace[-1]
                    text = self.text_of(last)  # 自習版の表示されないテストには、中身がない
                    of_test = text.startswith(self.CHECK) or (not text and last.filename[0] == "<")
                    if (own := self.lines_of(inside)) or not of_test:
                        return [self.in_short(cause), *own, *self.in_another(frames[0][1], inside)]
                own = self.lines_of(frames)
                return ["そのときに動いていた、あなたのコードの行：", *own] if own else []
            if isinstance(error, NameError) and len(frames) == 1:
                if error.name not in self.exercises:
                    return [f"{error.name} は、上のほうのセルが作ります。はじめのセルから順に実行してください。"]
                if self.exercises[error.name] in self.unchanged:
                    return ["すぐ上の記入セルの実行が、エラーでした。直して、もう一度実行してください。"]
                return ["すぐ上の記入セルを、先に実行してください。"]
            own = self.lines_of(frames)
            if own:
                say = f"あなたのコードが、このエラーで止まりました。{self.why(error)}"
                return [say, *own, *self.in_another(frames[0][1], frames)]
            say = "返す値の種類や個数が、説明のとおりか確かめてください。"
            if isinstance(error, TypeError) and " argument" in str(error):
                say = self.why(error)
            return [f"関数を呼ぶか、返ってきた値を調べるところで、このエラーになりました。{say}"]

        def in_other(self, error, frames, trace):
            cell, inner = frames[0][1], trace[-1]
            if self.filled_in(cell):
                return None
            if isinstance(error, NotImplementedError) and inner == frames[-1][0]:
                lines = "".join(linecache.getlines(inner.filename)[: inner.lineno])
                for name in self.filled_in(lines)[-1:]:
                    self.waiting |= dict.fromkeys(self.names_in(cell)[1], self.exercises[name])
                    return [f"先に、演習 {self.exercises[name]} を解いてください。"]
            if isinstance(error, NameError) and error.name in self.exercises:
                return [f"演習 {self.exercises[error.name]} の記入セルを、先に実行してください。"]
            if isinstance(error, NameError) and error.name in self.waiting:
                exercise = self.waiting[error.name]
                self.waiting |= dict.fromkeys(self.names_in(cell)[1], exercise)
                return [
                    f"{error.name} は、演習 {exercise} に合格してから上のセルを実行すると、作られます。"
                ]
            if isinstance(error, NameError) and error.name in self.stopped:
                self.stopped |= self.names_in(cell)[1]
                return [
                    f"{error.name} を作るセルが、途中で止まりました。上にあるそのセルを、先に実行してください。"
                ]
            # 通った答え（中から順に）、セルが使う答え、動かなかった行の変数が作られた答え
            candidates = [[exercise] for exercise in reversed(self.inside(frames))]
            if not isinstance(error, NameError):
                line = re.findall(r"\w+", frames[0][0].line or "")
                candidates += [self.named_in(self.names_in(cell)[0]), sorted(self.behind(line))]
            for exercises in candidates:
                waits = [e for e in exercises if not all(self.outcomes.get(e, {"": False}).values())]
                if waits:
                    self.waiting |= dict.fromkeys(self.names_in(cell)[1], waits[0])
                    say = f"このセルは、演習 {'、'.join(waits)} の答えを使います。"
                    say += "先に、その答え合わせに合格してください。"
                    return [say, *self.lines_of(frames)]
            return None

        def shown(self, *arguments, **named):
            """エラーが起きたときに、IPython が呼ぶ。"""
            error = sys.exc_info()[1]
            trace, frames = self.frames_of(error)
            more = None  # ほかのエラーは、そのまま見せる
            if frames and isinstance(error, Exception):
                if frames[0][1].startswith(self.CHECK):
                    more = self.in_check(error, frames)
                else:
                    more = self.in_other(error, frames, trace)
            if more is not None:
                lines = [self.in_short(error), *more]
                error._render_traceback_ = lambda: lines  # IPython は、これがあればこれを見せる
            return self.show(*arguments, **named)

    installed = getattr(shell.showtraceback, "__self__", None)
    if type(installed).__name__ != Reasons.__name__:  # もう一度実行しても、覚えたことを忘れない
        Reasons(shell, exercises)


only_the_reason(get_ipython(), {})
del only_the_reason
