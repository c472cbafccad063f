"""The confined process, call by call: what it cannot do, and the ordinary code that it can.

Each table is tried here as the tests run, with less than this machine offers, and as an ordinary
user where the tests run as root.
"""

import contextlib
import json
import os
import platform
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import REPOSITORY

from coursekit.sandbox.confinement import confine, seccomp, syscalls

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="confinement is Linux's")

# name: (code that leaves its outcome in ``result``, what that must match). @FILE@ is a file of
# the engine's user that may be read; libc() gives the name of the error.
REFUSED = {
    "chmod": ("import os\nos.chmod('@FILE@', 0o4777)", ""),
    "fchmod": ("import os\nos.fchmod(os.open('@FILE@', 0), 0)", ""),
    "utime to now": ("import os\nos.utime('@FILE@')", "PermissionError"),
    "utime": ("import os\nos.utime('@FILE@', (1, 1))", ""),
    "chown": ("result = libc('chown', b'@FILE@', 1, 1)", "EPERM"),
    "setxattr": ("result = libc('setxattr', b'@FILE@', b'user.a', b'b', 1, 0)", "EPERM"),
    "removexattr": ("result = libc('removexattr', b'@FILE@', b'user.a')", "EPERM"),
    "hard link": ("import os\nos.link('@FILE@', 'mine')", "PermissionError|Errno 18"),
    "datagram": ("import socket\nsocket.socketpair(1, 2)[0].sendto(b'x', '@SOCKET@')", "PermissionError"),
    "message": ("import socket\nsocket.socketpair(1, 2)[0].sendmsg([b'x'], [], 0, '@SOCKET@')", "PermissionError"),
    "socket": ("import socket\nsocket.socket()", "PermissionError"),
    "netlink pair": ("import socket\nsocket.socketpair(socket.AF_NETLINK, 3)", "PermissionError"),
    "host name": ("result = libc('sethostname', b'x', 1)", "EPERM"),
    "domain name": ("result = libc('setdomainname', b'x', 1)", "EPERM"),
    # 0 is no command, so that nothing happens where the call is made.
    "reboot": ("result = libc('reboot', 0)", "EPERM"),
    "module": ("result = libc('init_module', None, 0, b'')", "EPERM"),
    "clock": ("import time\ntime.clock_settime(0, time.time())", "PermissionError"),
    "rate of the clock": ("import ctypes\nresult = libc('adjtimex', ctypes.create_string_buffer(999))", "EPERM"),
    "swap": ("result = libc('swapoff', b'/none')", "EPERM"),
    "accounting": ("result = libc('acct', None)", "EPERM"),
    "mount": ("result = libc('mount', b'a', b'.', b'tmpfs', 0, None)", "EPERM"),
    "root": ("import os\nos.chroot('.')", "PermissionError"),
    "namespace": ("result = libc('unshare', 0x10000000)", "EPERM"),
    "another user": ("import os\nos.setresuid(0, 0, 0)", "PermissionError"),
    "session": ("import os\nos.setsid()", "PermissionError"),
    "device": ("import os\nos.mkfifo('pipe')", "PermissionError"),
    "personality": ("result = libc('personality', 0x40000)", "EPERM"),
    "inotify": ("result = libc('inotify_init1', 0)", "EPERM"),
    "fanotify": ("result = libc('fanotify_init', 0, 0)", "EPERM"),
    "timer": ("import ctypes\nresult = libc('timer_create', 0, None, ctypes.byref(ctypes.c_long()))", "EPERM"),
    "locked memory": ("import ctypes\nresult = libc('mlock', ctypes.create_string_buffer(9), 9)", "EPERM"),
    "trace": ("result = libc('ptrace', 0, 0, None, None)", "EPERM"),
    "fork": ("import os\nos.fork()", "PermissionError"),
    "program": ("import subprocess\nsubprocess.run(['/bin/true'])", "PermissionError"),
    "SIGKILL to itself": ("import os\nos.kill(os.getpid(), 9)", "PermissionError"),
    "SIGSTOP to itself": ("import signal\nsignal.raise_signal(signal.SIGSTOP)", "PermissionError"),
    "SIGKILL to its group": ("import os\nos.kill(0, 9)", "PermissionError"),
    "SIGKILL to a thread": ("import signal, threading\nsignal.pthread_kill(threading.get_ident(), 9)", "PermissionError"),
    "signal to the parent": ("import os\nos.kill(os.getppid(), 0)", "PermissionError"),
    "SIGKILL for a file": ("import fcntl\nfcntl.fcntl(0, 10, 9)", "PermissionError"),
    "owner of a file": ("import fcntl, os\nfcntl.fcntl(0, 8, os.getpid())", "PermissionError"),
    "SIGKILL at a limit": ("import resource\nresource.setrlimit(resource.RLIMIT_CPU, (0, 0))", "ValueError"),
    "SIGKILL with the parent": ("result = libc('prctl', 1, 9, 0, 0, 0)", "EPERM"),
    "terminal input": ("import fcntl\nfcntl.ioctl(0, 0x5412, b'x')", "Errno 25"),
    "memory of others": ("import os\nresult = libc('process_vm_readv', os.getppid(), None, 0, None, 0, 0)", "EPERM"),
    "newest calls": ("result = libc('syscall', 464)", "ENOSYS"),
}  # fmt: skip

CAPABILITIES = """
import ctypes
data = (ctypes.c_uint32 * 6)()
libc("capget", ctypes.byref((ctypes.c_uint32 * 2)(0x20080522, 0)), ctypes.byref(data))
bounding = [k for k in range(41) if libc("prctl", 23, k, 0, 0, 0) == "1"]
result = [*data, len(bounding)]
"""

# name: code of lessons, or as in lessons, that must end without an error.
WORKS = {
    "files": "open('a', 'w').write('x')\nassert open('a').read() == 'x'",
    "folders": "import os, shutil\nos.makedirs('a/b', exist_ok=True)\nshutil.rmtree('a')",
    "shutil.copy": "import os, shutil\nos.mkdir('c')\nshutil.copy('@FILE@', 'a')\nshutil.copy2('@FILE@', 'c/b')\nshutil.copytree('c', 'd')",
    "shutil.move": "import shutil\nopen('a', 'w').close()\nshutil.move('a', 'b')",
    "chmod": "import os\nopen('a', 'w').close()\nos.chmod('a', 0o600)",
    "tempfile": "import tempfile\nwith tempfile.TemporaryDirectory() as d, tempfile.NamedTemporaryFile(dir=d) as f:\n    f.write(b'x')",
    "zip": "import shutil, zipfile\nwith zipfile.ZipFile('a.zip', 'w') as z:\n    z.write('@FILE@')\nshutil.unpack_archive('a.zip', 'out')",
    "tar": "import shutil\nshutil.make_archive('a', 'gztar', 'data', '.')\nshutil.unpack_archive('a.tar.gz', 'out')",
    "csv": "import csv\nwith open('a.csv', 'w', newline='') as f:\n    csv.writer(f).writerow([1, 2])",
    "pathlib": "from pathlib import Path\nassert list(Path('data').iterdir())\nPath('a').touch()\nPath('a').touch()\nPath('a').rename('b')",
    "mmap": "import mmap\nmmap.mmap(-1, 4096)[:2] = b'xy'",
    "sqlite3 in memory": "import sqlite3\nsqlite3.connect(':memory:').execute('create table t(a)')",
    "sqlite3 on disk": "import sqlite3\nc = sqlite3.connect('a.db')\nc.execute('create table t(a)')\nc.execute('insert into t values (1)')\nc.commit()\nc.close()",
    "asyncio": "import asyncio\nasync def f():\n    await asyncio.sleep(0.001)\n    return await asyncio.to_thread(lambda: 3)\nassert asyncio.run(f()) == 3",
    "threads": "import threading\nt = threading.Thread(target=print)\nt.start()\nt.join()",
    "executor": "from concurrent.futures import ThreadPoolExecutor\nassert list(ThreadPoolExecutor(8).map(abs, [-1])) == [1]",
    "multiprocessing.dummy": "from multiprocessing.dummy import Process, Queue\nq = Queue()\np = Process(target=q.put, args=(3,))\np.start()\np.join()\nassert q.get() == 3",
    "socketpair": "import socket\na, b = socket.socketpair()\na.sendall(b'x')\na.settimeout(1)\nassert b.recv(1) == b'x'",
    "received descriptor": "import array, os, socket\na, b = socket.socketpair()\na.send(b'x')\nassert socket.recv_fds(b, 1, 1)[0] == b'x'",
    "time": "import time\ntime.sleep(0.001)\ntime.strftime('%c')\ntime.process_time()",
    "randomness": "import os, random, secrets, uuid\nos.urandom(3)\nrandom.SystemRandom().random()\nuuid.uuid4()",
    "alarm": "import signal\nsignal.signal(signal.SIGALRM, lambda *_: None)\nsignal.setitimer(signal.ITIMER_REAL, 0.001)\nsignal.pause()",
    "signal to itself": "import os, signal\nsignal.signal(signal.SIGUSR1, lambda *_: None)\nos.kill(os.getpid(), signal.SIGUSR1)\nsignal.raise_signal(signal.SIGUSR1)",
    "limits read": "import resource\nresource.getrlimit(resource.RLIMIT_NOFILE)\nresource.getrusage(0)",
    "machine": "import os, platform\nos.cpu_count()\nos.sched_getaffinity(0)\nplatform.platform()",
    "ctypes callback": "import ctypes\nassert ctypes.CFUNCTYPE(ctypes.c_int)(lambda: 3)() == 3",
}  # fmt: skip
WORKS_WITH_LIBRARIES = {
    "numpy": "import numpy as np\nnp.save('a.npy', np.ones(9))\nassert np.load('a.npy', mmap_mode='r').sum() == 9\nnp.savez('b', a=1)\nnp.linalg.svd(np.ones((50, 50)))",
    "matplotlib": "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('図')\nplt.savefig('a.png')\nplt.savefig('a.pdf')",
    "PIL": "from PIL import Image\nImage.new('RGB', (9, 9)).resize((3, 3)).save('a.jpg')\nImage.open('a.jpg').load()",
    "keras": "import keras, numpy as np\nm = keras.Sequential([keras.Input((4, 3)), keras.layers.LSTM(4), keras.layers.Dense(1)])\nm.compile('adam', 'mse')\nm.fit(np.ones((8, 4, 3)), np.ones((8, 1)), verbose=0)\nm.save('a.keras')\nkeras.models.load_model('a.keras').predict(np.ones((1, 4, 3)), verbose=0)\nm.save_weights('a.weights.h5')",
    "tensorflow": "import tensorflow as tf\nassert float(tf.function(lambda x: x @ x, jit_compile=True)(tf.ones((2, 2)))[0, 0]) == 2\nassert len(list(tf.data.Dataset.range(9).map(lambda x: x + 1, num_parallel_calls=4).prefetch(2))) == 9",
}  # fmt: skip

OTHERS = {
    "capabilities": CAPABILITIES,
    "user": "import os\nresult = os.getuid()",
    "threads": "import threading, time\nthreading.stack_size(1 << 16)\nresult = 0\ntry:\n    while result < 3000:\n        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()\n        result += 1\nexcept RuntimeError:\n    pass",
    "stat": "import os\nresult = []\nfor place in @OUTSIDE@:\n    try:\n        os.stat(place)\n        result.append(place)\n    except OSError:\n        pass",
}  # fmt: skip

ORDINARY = 1000
SETTINGS = {
    "here": [],
    "without namespaces": ["namespaces"],
    "without namespaces and other user": ["namespaces", "other user"],
    "as an ordinary user": [],
}


@pytest.fixture(scope="module", params=SETTINGS)
def results(request, tmp_path_factory) -> dict[str, str]:
    """What came of every snippet; and the file and the socket that they go for are as before."""
    folder = tmp_path_factory.mktemp("confinement")
    data = folder / "data"
    data.mkdir()
    for place in (folder, *folder.parents):
        if place == Path(tempfile.gettempdir()) or place.owner() != folder.owner():
            break
        place.chmod(0o711)  # pytest's folders are closed; a class's need not be
    file, listener = data / "file.txt", socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    file.write_text("of the engine's")
    with contextlib.suppress(OSError):  # not every file system has them
        os.setxattr(file, "user.a", b"a")
    listener.bind(str(data / "listener"))
    before = state(file)
    libraries = request.param == "here"
    snippets = {f"refused {name}": code for name, (code, _) in REFUSED.items()}
    snippets |= {f"works {name}": code for name, code in WORKS.items()}
    snippets |= OTHERS
    if libraries:
        snippets |= {f"works {name}": code for name, code in WORKS_WITH_LIBRARIES.items()}
    outside = [str(REPOSITORY / "course.toml"), "/proc/1", "/etc/passwd", str(folder)]
    for name, code in snippets.items():
        code = code.replace("@FILE@", str(file)).replace("@SOCKET@", str(data / "listener"))
        snippets[name] = code.replace("@OUTSIDE@", str(outside))
    order = {
        "snippets": snippets,
        "data": str(data),
        "without": SETTINGS[request.param],
        "gpu": False,
        "modules": ["numpy", "matplotlib.pyplot", "PIL.Image", "keras"] if libraries else [],
    }
    found = run(order, request.param)
    assert state(file) == before
    listener.setblocking(False)
    with pytest.raises(BlockingIOError):
        listener.recv(9)
    listener.close()
    return found


def run(order: dict, setting: str) -> dict:
    python, user = sys.executable, None
    if os.geteuid() == 0 and setting == "without namespaces":
        python = python_for_all()
    if setting == "as an ordinary user":
        if os.geteuid() != 0:
            pytest.skip("the tests run as an ordinary user already")
        python, user = python_for_all(), ORDINARY
    environment = os.environ | {"MPLBACKEND": "agg", "TF_CPP_MIN_LOG_LEVEL": "3"}
    environment |= {"CUDA_VISIBLE_DEVICES": "", "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [python, REPOSITORY / "tests" / "sandbox" / "run_confined.py"],
        input=json.dumps(order),
        capture_output=True,
        text=True,
        env=environment | {"PYTHONPATH": str(REPOSITORY), "PYTHONDONTWRITEBYTECODE": "1"},
        user=user,
        group=user,
        extra_groups=None if user is None else [],
        cwd="/",
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def python_for_all() -> str:
    """A Python that an ordinary user can start; that of the tests may lie in root's home."""
    for python in (sys.executable, shutil.which("python3", path="/usr/bin:/usr/local/bin")):
        check = "import sys, coursekit.sandbox.limits; assert sys.version_info >= (3, 11)"
        if python is None:
            continue
        with contextlib.suppress(PermissionError):
            done = subprocess.run(
                [python, "-c", check], user=ORDINARY, cwd=REPOSITORY, capture_output=True
            )
            if done.returncode == 0:
                return python
    pytest.skip("no Python here that an ordinary user can start")


def state(path: Path) -> tuple:
    found = path.stat()
    with contextlib.suppress(OSError):
        attributes = {name: os.getxattr(path, name) for name in os.listxattr(path)}
    return found.st_mode, found.st_uid, found.st_mtime, found.st_nlink, attributes


def lacks(results: dict, name: str) -> bool:
    return not results["mechanisms"].get(name)


@pytest.mark.parametrize("name", REFUSED)
def test_it_cannot(name: str, results: dict) -> None:
    if lacks(results, "seccomp"):
        pytest.skip("this machine has no seccomp, or another architecture")
    assert re.search(REFUSED[name][1] or "^None$", results[f"refused {name}"])


@pytest.mark.parametrize("name", WORKS)
def test_ordinary_code_works(name: str, results: dict) -> None:
    assert results[f"works {name}"] == "None"


@pytest.mark.parametrize("name", WORKS_WITH_LIBRARIES)
def test_ordinary_code_of_libraries_works(name: str, results: dict) -> None:
    if f"works {name}" not in results:
        pytest.skip("tried once, with all that this machine offers")
    assert results[f"works {name}"] == "None"


def test_it_has_no_capabilities(results: dict) -> None:
    *sets, bounding = json.loads(results["capabilities"])
    assert sets == [0] * 6
    if os.geteuid() == 0 or not lacks(results, "namespaces"):  # who never had any cannot drop them
        assert bounding == 0


def test_root_becomes_another_user(results: dict) -> None:
    if lacks(results, "other user"):
        pytest.skip("not root, or Python cannot be read by others")
    assert int(results["user"]) not in (0, os.getuid())


def test_its_threads_are_bounded(results: dict) -> None:
    if results["user"] == "0" or (lacks(results, "namespaces") and lacks(results, "other user")):
        pytest.skip("the kernel counts all of the user's threads here, or none of root's")
    assert 100 < int(results["threads"]) < 1000


def test_other_files_are_not_there(results: dict) -> None:
    if lacks(results, "namespaces"):
        pytest.skip("without a mount namespace stat() goes everywhere")
    # What holds the data folder is there, but not what else it holds.
    assert len(json.loads(results["stat"].replace("'", '"'))) == 1


HEADERS = {
    "x86_64": Path("/usr/include/x86_64-linux-gnu/asm/unistd_64.h"),
    "aarch64": Path("/usr/include/asm-generic/unistd.h"),
}


@pytest.mark.parametrize("machine", HEADERS)
def test_numbers_are_the_kernels(machine: str) -> None:
    header = HEADERS[machine]
    if not header.exists():
        pytest.skip(f"no {header} here")
    pattern = r"#define\s+__NR(?:3264)?_(\w+)\s+(\d+)"
    known: dict[str, int] = {}
    for name, number in re.findall(pattern, header.read_text()):
        known.setdefault(name, int(number))
    column = list(HEADERS).index(machine)
    newest = max(known.values())
    for table in (syscalls.ALLOWED, syscalls.SILENT, syscalls.ABSENT, syscalls.CHECKED):
        for name, numbers in table.items():
            if (numbers[column] or 0) <= newest:
                generic = {"newfstatat": "fstatat"} if machine == "aarch64" else {}
                assert known.get(name, known.get(generic.get(name, name))) == numbers[column], name


@pytest.mark.parametrize("gpu", [False, True])
@pytest.mark.parametrize("machine", HEADERS)
def test_a_filter_can_be_built_for(
    machine: str, gpu: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(platform, "machine", lambda: machine)
    program = seccomp._program(4711, gpu=gpu)
    assert len(program) < 4096  # the kernel's limit
    for place, (code, yes, no, far) in enumerate(program):
        if code & 7 == 5:  # a jump
            furthest = far if code == seccomp.ALWAYS else max(yes, no)
            assert place + furthest + 1 < len(program)


def test_each_table_says_something_else() -> None:
    tables = [syscalls.ALLOWED, syscalls.SILENT, syscalls.ABSENT, syscalls.CHECKED]
    assert len({name for table in tables for name in table}) == sum(map(len, tables))


def test_the_grader_goes_after_the_student() -> None:
    assert confine.OOM_SCORES["student"] > confine.OOM_SCORES["grader"] > 0
