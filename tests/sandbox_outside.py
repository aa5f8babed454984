"""What a sandboxed process is to have no way to: listeners, processes, a terminal, a disk, another user's directory."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile

from confined import NOBODY


class Outside:
    """`names` are variables for tricks; `heard()` tells whether anybody came to a listener since it was last asked."""

    def __init__(self, uid=0):
        self.uid = uid

    def __enter__(self):
        self.top = tempfile.mkdtemp(prefix="opsterm-sbx-out-")
        os.chmod(self.top, 0o755)
        self.listeners = []
        abstract = os.path.basename(self.top)
        self.names = {
            "TCP": self._listen(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", 0)),
            "TCP6": self._listen(socket.AF_INET6, socket.SOCK_STREAM, ("::1", 0)),
            "UDP": self._listen(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", 0)),
            "STREAM": self._listen(socket.AF_UNIX, socket.SOCK_STREAM, f"{self.top}/stream"),
            "DATAGRAM": self._listen(socket.AF_UNIX, socket.SOCK_DGRAM, f"{self.top}/datagram"),
            "ABSTRACT": abstract,
        }
        self._listen(socket.AF_UNIX, socket.SOCK_STREAM, "\0" + abstract)
        self.master, tty = os.openpty()
        self.processes = [self._sleep(self.uid), *([self._sleep(NOBODY)] if os.getuid() == 0 else [])]
        self.names |= {"OTHER": self.processes[0].pid, "TTY": tty, "DISK": _disk()}
        if os.getuid() == 0:
            foreign = f"{self.top}/foreign"
            os.mkdir(foreign)
            with open(f"{foreign}/file", "w") as file:
                file.write("theirs\n")
            for path, mode in ((f"{foreign}/file", 0o600), (foreign, 0o700)):
                os.chmod(path, mode)
                os.chown(path, NOBODY, NOBODY)
            os.chmod(f"{self.top}/stream", 0o777)
            os.chmod(f"{self.top}/datagram", 0o777)
            os.chown(tty, self.uid, -1)
            self.names |= {"FOREIGN": foreign, "FOREIGN_PID": self.processes[1].pid}
        return self

    def __exit__(self, *_):
        for process in self.processes:
            process.kill()
            process.wait()
        for listener in self.listeners:
            listener.close()
        os.close(self.master)
        os.close(self.names["TTY"])
        shutil.rmtree(self.top, ignore_errors=True)

    def _listen(self, family, kind, address):
        one = socket.socket(family, kind)
        self.listeners.append(one)
        one.bind(address)
        one.setblocking(False)
        if kind == socket.SOCK_STREAM:
            one.listen(64)
        found = one.getsockname()
        return found[1] if family != socket.AF_UNIX else found

    def _sleep(self, uid):
        other = {"user": uid, "group": uid, "extra_groups": []} if uid != os.getuid() else {}
        return subprocess.Popen(["sleep", "600"], stdin=subprocess.DEVNULL, env={}, **other)

    def heard(self):
        found = False
        for one in self.listeners:
            while True:
                try:
                    if one.type == socket.SOCK_STREAM:
                        one.accept()[0].close()
                    else:
                        one.recv(4096)
                    found = True
                except BlockingIOError:
                    break
        return found


def _disk():
    """A block device that may be opened for writing."""
    for name in sorted(os.listdir("/sys/class/block")) if os.path.isdir("/sys/class/block") else ():
        try:
            os.close(os.open(f"/dev/{name}", os.O_WRONLY | os.O_NONBLOCK))
        except OSError:
            continue
        return f"/dev/{name}"
    return None
