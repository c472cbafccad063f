"""What the formgrader's pages may load and run in an instructor's browser.

They show what students handed in, and a script there could change grades. What a submission shows
is harmless by itself (`coursekit.grading.outputs`); this holds where something slips through.
"""

import base64
import functools
import hashlib
import re
import secrets
from pathlib import Path
from typing import Any

from nbgrader.server_extensions.formgrader.base import BaseHandler
from nbgrader.server_extensions.formgrader.handlers import template_path

from coursekit.grading.page import PageExporter

FROM_ELSEWHERE = re.compile(r'<script src="https://[^"]*">\s*</script>')  # MathJax
# The formgrader begins when MathJax says that it has finished.
NO_MATHJAX = """<script>
var MathJax = {Hub: {Config() {}, Queue() {}, Startup: {signal: {
  Interest(tell) { setTimeout(() => tell("End"), 0); }
}}}};
</script>"""
INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)")
CLICK = re.compile(r'onclick="([^"]*)"', re.IGNORECASE)


def protect() -> None:
    """Put a policy on the pages of this process's formgrader, and formulas without a script."""
    BaseHandler.content_security_policy = property(_policy)
    BaseHandler.write = _write
    BaseHandler.exporter = property(_exporter)


def _policy(handler: BaseHandler) -> str:
    """Scripts of this server's, and those that the head of a page of nbgrader's brings."""
    if not hasattr(handler, "course_nonce"):
        handler.course_nonce = secrets.token_urlsafe(16)
    return (
        "default-src 'none'; connect-src 'self'; img-src 'self' data:; font-src 'self' data:; "
        "style-src 'self' 'unsafe-inline'; "
        f"script-src 'self' 'nonce-{handler.course_nonce}' 'unsafe-hashes' {_clicks()}; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
    )


@functools.cache
def _clicks() -> str:
    """The digests of what nbgrader's templates have as ``onclick=``: no other text may run."""
    pages = [page.read_text("utf-8") for page in Path(template_path).rglob("*") if page.is_file()]
    texts = sorted({text for page in pages for text in CLICK.findall(page)})
    digests = [base64.b64encode(hashlib.sha256(text.encode()).digest()) for text in texts]
    return " ".join(f"'sha256-{digest.decode()}'" for digest in digests)


def _write(handler: BaseHandler, chunk: Any) -> None:
    """No text of a student's is in the head, so the scripts there are nbgrader's."""
    if isinstance(chunk, str):
        head, end, body = chunk.partition("</head>")
        if end:
            head = FROM_ELSEWHERE.sub(NO_MATHJAX, head)
            head = INLINE_SCRIPT.sub(f'<script nonce="{handler.course_nonce}"', head)
        chunk = head + end + body
    super(BaseHandler, handler).write(chunk)


def _exporter(handler: BaseHandler) -> PageExporter:
    """Makes the page of a submission, with the settings of the one that nbgrader made."""
    if "course_exporter" not in handler.settings:
        made = PageExporter(config=handler.settings["nbgrader_exporter"].config)
        handler.settings["course_exporter"] = made
    return handler.settings["course_exporter"]
