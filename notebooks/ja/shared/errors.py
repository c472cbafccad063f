def only_the_reason(show):
    """エラーを見せる show のかわり。答え合わせのセルでは、理由と、自分で書いた行だけを見せる。

    デモのセルでは、未着手の演習のせいで動かないときに、どの演習かを見せる。
    """
    import ast
    import linecache
    import os
    import re
    import sys
    import traceback

    waiting = {}  # まだ作られていない名前：先に解く演習

    def text_of(frame):
        """セルの中の行なら、そのセルの中身。"""
        return "" if os.path.exists(frame.filename) else "".join(linecache.getlines(frame.filename))

    def note_waiting(text, exercise):
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                waiting[node.name] = exercise
            elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                waiting[node.id] = exercise

    def in_demo(error, frames, inner):
        text = frames[0][1]
        if isinstance(error, NotImplementedError) and inner == frames[-1][0]:
            lines = "".join(linecache.getlines(inner.filename)[: inner.lineno])
            exercise = re.findall(r"^(?:def|class) (\w+)", lines, re.MULTILINE)[-1:]
            if exercise:
                note_waiting(text, exercise[0])
                return [f"先に、演習 {exercise[0]} を解いてください。"]
        if isinstance(error, NameError) and error.name in waiting:
            exercise = waiting[error.name]
            note_waiting(text, exercise)
            return [f"{error.name} は、演習 {exercise} を解いてから上のセルを実行すると、作られます。"]
        return None

    def in_check(error, frames):
        if isinstance(error, NotImplementedError):
            return []
        if isinstance(error, NameError) and len(frames) == 1:
            return ["すぐ上の記入セルを、先に実行してください。"]
        own = [frame for frame, text in frames if not text.startswith("# @title ")][-3:]
        lines = [f"----> {frame.lineno} {frame.line}" for frame in own]
        return ["エラーが出たときに動いていた、あなたのコードの行：", *lines] if own else []

    def shown(*arguments, **named):
        error = sys.exc_info()[1]
        trace = traceback.extract_tb(error.__traceback__) if error else []
        frames = [(frame, text) for frame in trace if (text := text_of(frame))]
        more = None  # ほかのエラーは、そのまま見せる
        if frames and frames[0][1].startswith("# @title 答え合わせ："):
            more = in_check(error, frames)
        elif frames:
            more = in_demo(error, frames, trace[-1])
        if more is not None:
            lines = [f"\x1b[31m{type(error).__name__}\x1b[0m: {error}", *more]
            error._render_traceback_ = lambda: lines  # IPython は、これがあればこれを見せる
        return show(*arguments, **named)

    return shown


get_ipython().showtraceback = only_the_reason(get_ipython().showtraceback)
del only_the_reason
