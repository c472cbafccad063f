"""On PYTHONPATH, it keeps a lesson's kernel from asking for more than this machine."""

import sys

HERE = ("127.0.0.1", "localhost", None, "")


def refuse(event: str, arguments: tuple) -> None:
    if event in ("socket.getaddrinfo", "socket.connect"):
        host = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        host = host[0] if isinstance(host, tuple) else host
        if host not in HERE and not str(host).startswith("/"):
            raise OSError(f"somebody asked for the network: {host}")


sys.addaudithook(refuse)
