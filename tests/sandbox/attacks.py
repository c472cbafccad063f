"""Submissions that cheat, break or flood, each with the outcome that grading must come to.

``code`` stands in the fill-in cell of ``double``, in a notebook whose ``total`` is answered
honestly. Wherever the attack does not define ``double`` itself, a wrong one follows.
``shows`` must be found in what the notebook's cells show: mostly a proof that the attack ran.
``says`` must be found in the reason that the student reads for double_1.
@NAME@ stands for a place that the attack goes for.
"""

from dataclasses import dataclass

WRONG = "\ndef double(x):\n    return x * x\n"
WRONG_SAYS = "不正解：double"
DIED = "Python が止まりました"
LATE = "制限時間"
ERROR = "実行中にエラー"


@dataclass(frozen=True)
class Attack:
    """One submission."""

    name: str
    outcome: str
    code: str
    shows: str = ""
    says: str = WRONG_SAYS

    @property
    def answer(self) -> str:
        return (
            self.code if "def double" in self.code or "double =" in self.code else self.code + WRONG
        )


def tries(what: str) -> str:
    """Run ``what``, an expression, and print whether it was let through."""
    return f"""
try:
    print("LEAKED", str({what})[:200])
except BaseException as error:
    print("refused:", type(error).__name__)
"""


READING = [
    Attack(f"read_{name}", f"{about}: permission denied", tries(code), "refused: (Permission|FileNot)")
    for name, about, code in [
        ("source", "the lesson with its hidden tests", "open('@SOURCE@').read()"),
        ("gradebook", "the gradebook", "open('@GRADEBOOK@', 'rb').read()"),
        ("gradebook_sql", "the gradebook through sqlite3", "open('@GRADEBOOK@', 'r+b').read()"),
        ("neighbour", "another student's submission", "open('@NEIGHBOUR@').read()"),
        ("answers", "the answer bank", "open('@ANSWERS@').read()"),
        ("home", "a file in the home folder", "open('@HOME@').read()"),
        ("home_list", "the list of the home folder", "__import__('os').listdir('@HOMEDIR@')"),
        ("passwd", "/etc/passwd", "open('/etc/passwd').read()"),
        ("environ_of_parent", "the parent's environment", "open(f'/proc/{__import__(\"os\").getppid()}/environ').read()"),
        ("memory_of_parent", "the parent's memory", "open(f'/proc/{__import__(\"os\").getppid()}/mem','rb').read(10)"),
        ("own_maps", "its own memory map", "open('/proc/self/maps').read()"),
        ("list_proc", "the list of processes", "__import__('os').listdir('/proc')"),
        ("symlink", "a secret behind a symbolic link", "__import__('os').symlink('@HOME@', 'link') or open('link').read()"),
        ("dotdot", "a secret by way of the data folder", "open('data/../@FROM_DATA@').read()"),
        ("pathlib", "a secret by pathlib", "__import__('pathlib').Path('@HOME@').read_text()"),
        ("numpy_fromfile", "a secret by NumPy's own C code", "np.fromfile('@HOME@', 'u1').tobytes()"),
        ("mmap", "a secret by mmap", "__import__('mmap').mmap(__import__('os').open('@HOME@', 0), 0, prot=1)[:9]"),
        ("shared_memory", "what lies in /dev/shm", "__import__('os').listdir('/dev/shm')"),
    ]
]  # fmt: skip

WRITING = [
    Attack(f"write_{name}", f"{about}: refused", tries(code), "refused: (Permission|FileNotFound|OS)Error")
    for name, about, code in [
        ("source", "change the tests", "open('@SOURCE@', 'a').write('x')"),
        ("gradebook", "change the gradebook", "open('@GRADEBOOK@', 'ab').write(b'x')"),
        ("neighbour", "delete another's submission", "__import__('os').remove('@NEIGHBOUR@')"),
        ("tmp", "leave a file in /tmp", "open('/tmp/left-by-a-student', 'w').write('x')"),
        ("package", "change the grader itself", "open('@PACKAGE@', 'a').write('x')"),
        ("home", "leave a file in the home folder", "open('@HOMEDIR@/.bashrc', 'a').write('x')"),
        ("rename", "move another's submission away", "__import__('os').rename('@NEIGHBOUR@', 'mine')"),
        ("chmod", "close the gradebook for others", "__import__('os').truncate('@GRADEBOOK@', 0)"),
        ("data", "change the data that all read", "open('data/numbers.txt', 'a').write('x')"),
        ("queue", "leave something in /dev/shm", "open('/dev/shm/left', 'w').write('x')"),
    ]
]  # fmt: skip

# Calls for files' modes and times do nothing and say nothing, so what counts is what is found then.
STATE = [
    Attack(f"state_{name}", f"{about}: refused, or without effect", tries(f"[{code}, {then}]"), "refused: (Permission|FileNotFound|ZeroDivision)Error")
    for name, about, code, then in [
        ("mode", "open the gradebook to all", "__import__('os').chmod('@GRADEBOOK@', 0o4666)", "1 // (__import__('os').stat('@GRADEBOOK@').st_mode & 0o4000)"),
        ("no_mode", "close another's submission to the engine", "__import__('os').chmod('@NEIGHBOUR@', 0)", "1 // (not __import__('os').stat('@NEIGHBOUR@').st_mode & 0o400)"),
        ("time", "make the source notebook old", "__import__('os').utime('@SOURCE@', (1, 1))", "1 // (__import__('os').stat('@SOURCE@').st_mtime == 1)"),
        ("owner", "give another's submission away", "__import__('os').chown('@NEIGHBOUR@', 1, 1)", "0"),
        ("attribute", "mark another's submission", "__import__('os').setxattr('@NEIGHBOUR@', 'user.mark', b'x')", "0"),
    ]
]  # fmt: skip

OUTSIDE = [
    Attack("tcp", "a TCP connection: no socket", tries("__import__('socket').create_connection(('127.0.0.1', 22))"), "refused: PermissionError"),
    Attack("udp", "a UDP socket: none", tries("__import__('socket').socket(2, 2)"), "refused: PermissionError"),
    Attack("unix_socket", "a Unix socket: none", tries("__import__('socket').socket(1, 1)"), "refused: PermissionError"),
    Attack("download", "a download: no way out", tries("__import__('urllib.request').request.urlopen('http://127.0.0.1/')"), "refused: (URLError|PermissionError)"),
    Attack("subprocess", "another program: not allowed", tries("__import__('subprocess').run(['/bin/ls'])"), "refused: (PermissionError|BlockingIOError)"),
    Attack("fork", "a fork: not allowed", tries("__import__('os').fork()"), "refused: PermissionError"),
    Attack("fork_bomb", "a fork bomb: the first fork fails", tries("[__import__('os').fork() for _ in range(10**6)]"), "refused: PermissionError"),
    Attack("exec", "another program in its place: not allowed", tries("__import__('os').execv('/bin/sh', ['sh'])"), "refused: PermissionError"),
    Attack("ptrace", "attach to the parent: not allowed", tries("1 // (1 + __import__('ctypes').CDLL(None).ptrace(16, __import__('os').getppid(), 0, 0))"), "refused: ZeroDivisionError"),
    Attack("namespace", "a user namespace of its own, to gain rights: not allowed", tries("1 // (1 + __import__('ctypes').CDLL(None).unshare(0x10000000))"), "refused: ZeroDivisionError"),
    Attack("kill_parent", "SIGKILL to the parent: not allowed", tries("__import__('os').kill(__import__('os').getppid(), 9)"), "refused: PermissionError"),
    Attack("kill_all", "SIGKILL to everybody: not allowed", tries("__import__('os').kill(-1, 9)"), "refused: PermissionError"),
    Attack("kill_siblings", "SIGKILL to other children: not allowed", tries("[__import__('os').kill(__import__('os').getpid() + k, 9) for k in range(-30, 30) if k]"), "refused: PermissionError"),
    Attack("limits_of_parent", "lower the parent's limits: not allowed", tries("__import__('resource').prlimit(__import__('os').getppid(), 7, (0, 0))"), "refused: PermissionError"),
    Attack("own_limits", "raise its own limits: not allowed", tries("__import__('resource').setrlimit(9, (-1, -1))"), "refused: (ValueError|PermissionError)"),
    Attack("datagram", "a datagram by socketpair to a socket outside: not allowed", tries("__import__('socket').socketpair(1, 2)[0].sendto(b'x', '@HOMEDIR@/listener')"), "refused: PermissionError"),
    Attack("host_name", "another host name: not allowed", tries("__import__('socket').sethostname('mallory')"), "refused: PermissionError"),
    Attack("clock", "another time: not allowed", tries("__import__('time').clock_settime(0, __import__('time').time())"), "refused: PermissionError"),
    Attack("inotify", "watches on files: not allowed", tries("1 // (1 + __import__('ctypes').CDLL(None).inotify_init1(0))"), "refused: ZeroDivisionError"),
    Attack("timers", "a timer with SIGKILL for signal: not allowed", tries("1 // (1 + __import__('ctypes').CDLL(None).timer_create(0, None, __import__('ctypes').byref(__import__('ctypes').c_long())))"), "refused: ZeroDivisionError"),
    Attack("signal_of_file", "SIGKILL as the signal of a file: not allowed", tries("__import__('fcntl').fcntl(0, 10, 9)"), "refused: PermissionError"),
    Attack("secrets_in_environment", "the grader's environment variables: not there", tries("__import__('os').environ['GRADER_TOKEN']"), "refused: KeyError"),
]  # fmt: skip

ENDING = [
    Attack("os_exit", "ends the process when called: costs that cell", "import os\ndef double(x):\n    os._exit(0)\n", says=DIED),
    Attack("os_exit_in_cell", "ends the process when defined: the function is missing", "import os\nos._exit(0)", says="「double」が定義されていません"),
    Attack("exit", "exit(): an error like any other", "def double(x):\n    exit()\n", says="SystemExit"),
    Attack("sys_exit_zero", "sys.exit(0) when called: an error", "import sys\ndef double(x):\n    sys.exit(0)\n", says="SystemExit"),
    Attack("kill_itself", "SIGKILL to itself: not allowed, since only a fault of the machine looks so", "import os\ndef double(x):\n    os.kill(os.getpid(), 9)\n", says="PermissionError"),
    Attack("terminate_itself", "SIGTERM to itself: costs that cell", "import os\ndef double(x):\n    os.kill(os.getpid(), 15)\n", says=DIED),
    Attack("segfault", "a segmentation fault: costs that cell", "import ctypes\ndef double(x):\n    return ctypes.string_at(0)\n", says=DIED),
    Attack("abort", "abort(): costs that cell", "import os\ndef double(x):\n    os.abort()\n", says=DIED),
    Attack("recursion", "endless recursion: an error", "def double(x):\n    return double(x)\n", says=f"RecursionError|{DIED}"),
    Attack("atexit", "code at exit: never runs", "import atexit\natexit.register(lambda: open('/tmp/left-at-exit', 'w'))"),
    Attack("endless_loop", "an endless loop: cut off", "def double(x):\n    while True:\n        pass\n", says=LATE),
    Attack("endless_sleep", "a sleep: cut off", "import time\ndef double(x):\n    time.sleep(10**6)\n", says=LATE),
    Attack("deaf_loop", "an endless loop that catches everything: killed", "def double(x):\n    while True:\n        try:\n            while True:\n                pass\n        except BaseException:\n            pass\n", says=LATE),
    Attack("no_alarm", "switches the alarm off, then loops: killed", "import signal\nsignal.signal(signal.SIGALRM, signal.SIG_IGN)\ndef double(x):\n    signal.setitimer(signal.ITIMER_REAL, 0)\n    while True:\n        pass\n", says=LATE),
    Attack("blocked_signals", "blocks all signals, then loops: killed", "import signal\ndef double(x):\n    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))\n    while True:\n        pass\n", says=LATE),
    Attack("loop_in_c", "a loop in C that no signal ends: killed", "def double(x):\n    return 3 ** (10 ** 10)\n", says=LATE),
    Attack("loop_when_defined", "an endless loop in the cell itself: cut off", "while True:\n    pass", says="「double」が定義されていません"),
    Attack("endless_iterator", "returns what never ends: refused or cut off", "import itertools\ndef double(x):\n    return itertools.count()\n"),
    Attack("thread_outlives", "a thread that goes on: ends with the process", "import threading, time\nthreading.Thread(target=time.sleep, args=(10**6,), daemon=False).start()"),
    Attack("thread_bomb", "as many threads as it can get: fails within its memory", "import threading, time\ndef bomb():\n    for _ in range(10**5):\n        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n" + tries("bomb()"), "refused: (RuntimeError|MemoryError)"),
    Attack("memory_bomb", "all memory: a MemoryError", "def double(x):\n    return [bytearray(1 << 28) for _ in range(1000)]\n", says=f"MemoryError|{DIED}|{LATE}"),
    Attack("memory_bomb_numpy", "an array of 1 TB: a MemoryError", "def double(x):\n    return np.ones(1 << 37)\n", says="MemoryError.*メモリの制限"),
    Attack("disk_bomb", "fills the disk: stops at the size of its own", "def bomb():\n    for k in range(10**5):\n        open(f'f{k}', 'wb').write(b'x' * (1 << 20))\n" + tries("bomb()"), "refused: OSError"),
    Attack("file_bomb", "millions of files: stops at the number of its own", "def bomb():\n    for k in range(10**6):\n        open(f'f{k}', 'wb').close()\n" + tries("bomb()"), "refused: OSError"),
    Attack("descriptor_bomb", "opens files without end: stops", "def bomb():\n    keep = [open('/dev/null') for _ in range(10**6)]\n" + tries("bomb()"), "refused: OSError"),
    Attack("output_flood", "prints without end: cut", "for k in range(100000):\n    print('flood', k)", "flood 1", says="."),
    Attack("output_flood_in_call", "prints without end when called: cut", "def double(x):\n    for k in range(20000):\n        print('flood', k, 100 * '.')\n    return x * x\n", "flood 1"),
    Attack("raw_output_flood", "writes to the descriptors themselves: goes nowhere", "import os\nfor k in range(1000):\n    os.write(1, b'x' * 10000)\n    os.write(2, b'x' * 10000)"),
    Attack("network_when_called", "a socket when called: an error that says why", "import socket\ndef double(x):\n    return socket.create_connection(('127.0.0.1', 80))\n", says="PermissionError.*ネットワーク"),
    Attack("faulthandler", "a watchdog of its own that ends the process: costs that cell", "import faulthandler, time\ndef double(x):\n    faulthandler.dump_traceback_later(0.1, exit=True)\n    time.sleep(1)\n", says=f"{DIED}|{ERROR}"),
    Attack("late_alarm", "an alarm handler that fires in the next cell", "import signal\ndef late(*_):\n    raise SystemExit\nsignal.signal(signal.SIGALRM, late)\nsignal.setitimer(signal.ITIMER_REAL, 0.01)", says="."),
    Attack("input", "asks for input: an error", "def double(x):\n    return input()\n", says="input"),
]  # fmt: skip

LYING = [
    Attack("always_equal", "an object equal to everything: no number", "class Same(float):\n    def __eq__(self, other):\n        return True\n    __ne__ = __lt__ = __gt__ = lambda self, other: False\n    __hash__ = None\n    def __sub__(self, other):\n        return 0.0\n    __rsub__ = __abs__ = __sub__\ndef double(x):\n    return Same(0)\n"),
    Attack("lying_array", "an object that becomes whatever is asked: no array", "class Lie:\n    def __array__(self, *a, **k):\n        return np.full((), 6.0)\n    def __eq__(self, other):\n        return True\n    def __float__(self):\n        return 6.0\ndef double(x):\n    return Lie()\n"),
    Attack("lying_ndarray", "an ndarray subclass whose comparisons lie: arrives as its data", "class Lie(np.ndarray):\n    def __array_ufunc__(self, *a, **k):\n        return np.array(True)\n    def __array_function__(self, *a, **k):\n        return True\ndef double(x):\n    return np.zeros(np.shape(x)).view(Lie)\n"),
    Attack("lying_len", "an object with a length and items that lie", "class Lie:\n    def __len__(self):\n        return 10**18\n    def __getitem__(self, k):\n        return 6.0\ndef double(x):\n    return Lie()\n", says=".", ),
    Attack("callable_object", "an object in place of the function", "class Lie:\n    def __call__(self, x):\n        return self\n    def __eq__(self, other):\n        return True\ndouble = Lie()\n"),
    Attack("a_number", "a number in place of the function", "double = 6\n", says=ERROR),
    Attack("deep", "lists in lists without end: refused", "def double(x):\n    value = []\n    for _ in range(10**5):\n        value = [value]\n    return value\n", says="深すぎます"),
    Attack("circle", "a list that holds itself: refused", "def double(x):\n    value = []\n    value.append(value)\n    return value\n", says="深すぎます"),
    Attack("huge", "a result of 100 MB: refused", "def double(x):\n    return np.ones(100 << 17)\n", says="大きすぎます"),
    Attack("huge_text", "a text of 100 MB: refused", "def double(x):\n    return 'x' * (100 << 20)\n", says="大きすぎます"),
    Attack("pickle_bomb", "an object whose pickle runs code: is never pickled", "class Bomb:\n    def __reduce__(self):\n        return (print, ('LEAKED by pickle',))\ndef double(x):\n    return [Bomb()]\n", says="."),
    Attack("evil_exception", "an error whose text lies and hangs: an error", "class Evil(Exception):\n    def __str__(self):\n        raise SystemExit\ndef double(x):\n    raise Evil\n", says="Error"),
    Attack("raises_stop_iteration", "StopIteration, to end a loop of the tests", "def double(x):\n    raise StopIteration\n", says="StopIteration"),
    Attack("raises_system_exit", "SystemExit, to end the tests", "def double(x):\n    raise SystemExit(0)\n", says="SystemExit"),
    Attack("raises_keyboard_interrupt", "KeyboardInterrupt, to end the tests", "def double(x):\n    raise KeyboardInterrupt\n", says="KeyboardInterrupt"),
    Attack("raises_assertion_with_html", "an error text full of HTML: shown as text", "def double(x):\n    raise AssertionError('<script>alert(1)</script>')\n", says="script"),
]  # fmt: skip

PATCHING = [
    Attack("no_asserts", "an AST transformer that drops asserts: changes only its own process", "import ast\nclass Drop(ast.NodeTransformer):\n    def visit_Assert(self, node):\n        return ast.copy_location(ast.Pass(), node)\nget_ipython().ast_transformers.append(Drop())\nprint('ran')", "ran"),
    Attack("input_transformer", "an input transformer that empties cells", "get_ipython().input_transformers_post.append(lambda lines: ['pass'])\nprint('ran')", "ran", says="「double」|不正解"),
    Attack("pre_run_cell", "a hook that defines check_close before each cell", "def hook(*a):\n    get_ipython().user_ns['check_close'] = lambda *a, **k: None\nget_ipython().events.register('pre_run_cell', hook)\nprint('ran')", "ran"),
    Attack("own_check", "its own check_close and check_array", "check_close = check_array = lambda *a, **k: np.zeros(2)"),
    Attack("patched_numpy", "numpy.allclose that always agrees", "np.allclose = np.testing.assert_allclose = lambda *a, **k: True\nnp.isfinite = lambda *a: np.array(True)"),
    Attack("patched_builtins", "builtins that never fail", "import builtins\nbuiltins.AssertionError = SystemExit\nbuiltins.isinstance = lambda *a: True\nbuiltins.abs = lambda x: 0", says="."),
    Attack("patched_json", "json that encodes lies", "import json\njson.dumps = lambda *a, **k: '{}'", says="."),
    Attack("patched_socket", "socket methods that answer for others", "import coursekit.sandbox.protocol as wire\nwire.send = lambda *a, **k: None", says="."),
    Attack("settrace", "a trace function that jumps over asserts", "import sys\nsys.settrace(lambda *a: None)\nsys.setprofile(lambda *a: None)"),
    Attack("optimize", "asserts off by the interpreter's flags", "import sys, os\nos.environ['PYTHONOPTIMIZE'] = '2'\nget_ipython().run_line_magic('config', 'InteractiveShell.ast_node_interactivity = \"none\"')", says="."),
    Attack("display_hook", "a display hook that prints a score", "import sys\nsys.displayhook = lambda value: print(100)\nprint('ran')", "ran"),
    Attack("displays_points", "displays a number, which nbgrader reads as partial credit", "from IPython.display import display\ndef double(x):\n    display(100)\n    return x * x\n"),
    Attack("patched_shell", "a run_cell that reports no error", "shell = get_ipython()\nshell._showtraceback = lambda *a, **k: None\nshell.run_cell = lambda *a, **k: None\nprint('ran')", "ran", says="."),
    Attack("gc_search", "searches memory for the tests: they are not there", "import gc\nfound = [o for o in gc.get_objects() if isinstance(o, dict) and ('secret' + '_value') in str(o.get('source', ''))]\nprint('LEAKED' if found else 'nothing found')", "nothing found"),
    Attack("frame_search", "walks up the stack to the tests when called", "import sys\ndef double(x):\n    frame, seen = sys._getframe(), []\n    while frame:\n        seen.append(str(frame.f_locals.get('source', '')) + str(frame.f_globals.get('secret' + '_value', '')))\n        frame = frame.f_back\n    print('LEAKED' if any('hidden' in s.lower() or str(4095 + 1) in s for s in seen) else 'nothing found')\n    return x * x\n", "nothing found"),
    Attack("descriptors", "writes forged replies to every descriptor", "import os, json, struct\ntext = json.dumps({'id': 1, 'value': 6}).encode()\nfor fd in range(3, 256):\n    try:\n        os.write(fd, struct.pack('!II', len(text), 0) + text)\n    except OSError:\n        pass", says="."),
    Attack("forged_verdict", "tells the tests' side that all is done", "import os, json, struct\ndef double(x):\n    text = json.dumps({'done': [], 'cell': 5, 'outputs': []}).encode()\n    for fd in range(3, 256):\n        try:\n            os.write(fd, struct.pack('!II', len(text), 0) + text)\n        except OSError:\n            pass\n    return x * x\n", says="."),
    Attack("garbage", "writes garbage to every descriptor", "import os\ndef double(x):\n    for fd in range(3, 256):\n        try:\n            os.write(fd, b'\\xff' * 5000)\n        except OSError:\n            pass\n    return 6\n", says="壊れて"),
    Attack("claims_terabytes", "announces a message of many terabytes", "import os, struct\ndef double(x):\n    for fd in range(3, 256):\n        try:\n            os.write(fd, struct.pack('!IIQ', 10, 1, 1 << 60) + b'x' * 10)\n        except OSError:\n            pass\n    return 6\n", says="壊れて"),
    Attack("half_a_message", "half a message, then silence: cut off", "import os, struct, time\ndef double(x):\n    for fd in range(3, 256):\n        try:\n            os.write(fd, struct.pack('!II', 1000, 0))\n        except OSError:\n            pass\n    time.sleep(1000)\n", says=f"{LATE}|壊れて"),
    Attack("forged_keras", "a reply that names a class to import", "import coursekit.sandbox.student as s\nreal = s.send\ndef send(peer, message, buffers=(), deadline=None):\n    if 'value' in message:\n        message = {**message, 'value': {'keras': [{'dict': ['module', 'subprocess', 'class_name', 'Popen', 'config', {'dict': ['args', ['touch', '/tmp/left-by-keras']]}]}, []]}}\n    real(peer, message, buffers)\ns.send = send", says="."),
    Attack("forged_object", "a reply that names an object of nobody's", "import coursekit.sandbox.student as s\nreal = s.send\ndef send(peer, message, buffers=(), deadline=None):\n    if 'value' in message:\n        message = {**message, 'value': {'dict': ['double', {'object': [10**9, 'class', 'x', 'x']}]}}\n    real(peer, message, buffers)\ns.send = send", says="."),
    Attack("forged_array", "a reply whose array claims another size", "import coursekit.sandbox.student as s\nreal = s.send\ndef send(peer, message, buffers=(), deadline=None):\n    if isinstance(message.get('value'), (int, float)):\n        message = {**message, 'value': {'array': ['<f8', [10**6, 10**6], 0]}}\n        buffers = [b'x' * 8]\n    real(peer, message, buffers)\ns.send = send\n", says="受け取れません"),
    Attack("callback_storm", "its replies ask for functions that were never passed", "import coursekit.sandbox.student as s\nreal = s.send\ndef send(peer, message, buffers=(), deadline=None):\n    for k in range(100):\n        real(peer, {'callback': k, 'given': [[], {'dict': []}]})\n    real(peer, message, buffers)\ns.send = send\n", says="."),
]  # fmt: skip

ATTACKS = [*READING, *WRITING, *STATE, *OUTSIDE, *ENDING, *LYING, *PATCHING]
