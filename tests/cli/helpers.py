"""The command line as its users run it: in this process for speed, as a process, or on a terminal.

Every way of running has an environment of its own, so nothing of whoever runs the tests leaks in.
"""

from __future__ import annotations

import io
import json
import os
import pty
import re
import select
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from unittest import mock

from seawall_cli import errors, main, output

SEAWALL = Path(sys.executable).with_name("seawall")
PLAYBOOKS = Path(__file__).parents[2] / "playbooks"
EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
"""Small playbooks, each of one thing that the language can say."""
DEADLINE = 30.0
"""Seconds after which a test gives up waiting for a line."""

LONG_AGO = "2026-01-05T09:00"
FAR_AHEAD = "2199-01-05T09:00"

LATE = """\
seawall: 1
id: late
version: 1.0.0
title: {en: Somebody waits, nl: Er wacht iemand}
timezone: Europe/Amsterdam
roles:
  listener: {title: {en: Community manager, nl: Webcare}, deputy: lead}
  lead: Incident lead
facts:
  seen_at: {type: datetime, title: {en: When it was seen, nl: Wanneer het gezien is}}
  mood: {type: choice, of: [calm, angry], title: How they feel, help: Read it twice before you say.}
  reach: {type: number, min: 0, title: How far it went}
  places: {type: choices, of: [here, there], title: Where you looked}
  proof: {type: file, title: What proves it}
  checked: {type: checklist, items: [tone, facts], title: What was checked}
open: [seen_at]
labels: [mood]
ends: {over: It is over}
steps:
  - id: look
    title: {en: Look, nl: Kijk}
    owner: listener
    collect: [mood, reach]
    due: {within: 10m, of: seen_at}
    escalate: [{at: due, tell: owner}]
  - id: report
    title: Write it down
    owner: lead
    skippable: true
    collect: [places, proof, checked]
    due: 2h
    escalate: [{at: due, tell: owner}]
    next: over
"""
"""A playbook whose first step is due ten minutes after a moment that the test chooses."""

ROSTER = """\
[people]
anna = ["listener"]
bram = ["lead"]
"""


@dataclass(frozen=True)
class Ran:
    """What a run came to."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What was printed, as one JSON document."""
        return json.loads(self.out)

    @property
    def error(self) -> dict[str, Any]:
        """What was refused, as programs read it."""
        assert self.out == "", "an error prints no data"
        error: dict[str, Any] = json.loads(self.err)["error"]
        return error

    def done(self) -> Ran:
        """The same, once it is certain that it was done without a word of complaint."""
        assert (self.code, self.err) == (0, ""), self
        return self

    def refused(self, code: str) -> Ran:
        """The same, once it is certain that it was refused for this reason."""
        return self.failed(errors.REFUSED, f"[{code}]")

    def misused(self, says: str) -> Ran:
        """The same, once it is certain that it was used wrongly, or a file has mistakes."""
        return self.failed(errors.USAGE, says)

    def failed(self, exit_code: int, says: str) -> Ran:
        """The same, once it is certain that it failed so, saying so only on stderr."""
        assert self.code == exit_code, self
        assert says in self.err, self
        assert self.out == "", "what went wrong is no data"
        assert "Traceback" not in self.err
        return self


@dataclass
class Seawall:
    """The command in a folder and on a database of its own."""

    home: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def here(self) -> Path:
        """The folder it runs in; not the one of the database."""
        return self.home / "here"

    @property
    def db(self) -> Path:
        """The database."""
        return self.home / "seawall.db"

    def environment(self, more: Mapping[str, str | None]) -> dict[str, str]:
        """The variables that a run sees; None takes one away."""
        all_of_them: dict[str, str | None] = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "SEAWALL_DB": str(self.db),
            "SEAWALL_USER": "anna",
            **self.env,
            **more,
        }
        return {name: value for name, value in all_of_them.items() if value is not None}

    def __call__(self, *words: str | Path, stdin: str | None = None, **env: str | None) -> Ran:
        """Run in this process, without a terminal."""
        with self._environment(env), _streams(stdin or "") as (out, err):
            sys.argv = ["seawall", *map(str, words)]
            output.console.cache_clear()
            code = errors.run(main.cli)
        return Ran(code, _text(out), _text(err))

    def process(self, *words: str | Path, stdin: str | None = None, **env: str | None) -> Ran:
        """Run as a process of its own, without a terminal."""
        ran = subprocess.run(
            [SEAWALL, *words],
            input=(stdin or "").encode(),
            capture_output=True,
            cwd=self.here,
            env=self.environment(env),
            timeout=DEADLINE,
            check=False,
        )
        return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    def shell(self, script: str, **env: str | None) -> Ran:
        """Run a line of bash, in which `$SEAWALL` is the command."""
        ran = subprocess.run(
            ["bash", "-c", script],
            capture_output=True,
            cwd=self.here,
            env=self.environment(env) | {"SEAWALL": str(SEAWALL)},
            timeout=DEADLINE,
            check=False,
        )
        return Ran(ran.returncode, ran.stdout.decode(), ran.stderr.decode())

    def background(self, *words: str) -> subprocess.Popen[str]:
        """Start a process that goes on by itself."""
        return subprocess.Popen(
            [SEAWALL, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=self.here,
            env=self.environment({}),
        )

    def write(self, name: str, text: str) -> Path:
        """Write a file into the folder it runs in."""
        path = self.here / name
        path.write_text(text, encoding="utf-8")
        return path

    def open_tiny(self, summary: str = "Angry thread") -> int:
        """Open an incident of the smallest playbook; gives its number."""
        ran = self("open", "tiny", f"summary={summary}", "--json").done()
        return int(ran.data["incident"]["number"])

    def open_late(self, seen_at: str = LONG_AGO, *more: str) -> int:
        """Open an incident whose first step is overdue; gives its number."""
        playbook = self.write("late.yaml", LATE)
        ran = self("open", playbook, f"seen_at={seen_at}", *more, "--json").done()
        return int(ran.data["incident"]["number"])

    def people(self, **roles: str) -> None:
        """Write a roster: each person's roles."""
        lines = [f"{name} = {json.dumps(held.split())}" for name, held in roles.items()]
        self.write("seawall.toml", "[people]\n" + "\n".join(lines) + "\n")

    def open_example(self, name: str, *facts: str, actor: str = "anna") -> int:
        """Open an incident by one of the small playbooks; gives its number."""
        playbook = EXAMPLES / f"{name}.yaml"
        ran = self("open", playbook, *facts, "--as", actor, "--json").done()
        return int(ran.data["incident"]["number"])

    def active(self, number: int = 1) -> list[str]:
        """The tasks that are active, the first due first."""
        ran = self("status", str(number), "--json").done()
        return [task["ref"] for task in ran.data["tasks"]]

    @contextmanager
    def _environment(self, env: Mapping[str, str | None]) -> Iterator[None]:
        before, argv = Path.cwd(), sys.argv
        os.chdir(self.here)
        try:
            with mock.patch.dict(os.environ, self.environment(env), clear=True):
                yield
        finally:
            os.chdir(before)
            sys.argv = argv


def _text(stream: io.TextIOWrapper) -> str:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue().decode()


@contextmanager
def _streams(stdin: str) -> Iterator[tuple[io.TextIOWrapper, io.TextIOWrapper]]:
    """Streams in place of the process's own, none of them a terminal."""
    given = io.TextIOWrapper(io.BytesIO(stdin.encode()), "utf-8", "surrogateescape")
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    with (
        mock.patch.object(sys, "stdin", given),
        mock.patch.object(sys, "stdout", out),
        mock.patch.object(sys, "stderr", err),
    ):
        yield out, err


# --- a terminal --------------------------------------------------------------------------------

_ON_TERMINAL = """
import os, sys
terminal = os.open(sys.argv[1], os.O_RDWR)
for stream in range(3):
    os.dup2(terminal, stream)
os.execv(sys.argv[2], sys.argv[2:])
"""
"""Opening a terminal as the head of a new session makes it the one that Ctrl-C comes from."""


class Terminal:
    """The command, or another program, on a terminal with somebody who types."""

    def __init__(
        self,
        seawall: Seawall,
        *words: str | Path,
        program: str | None = None,
        **env: str | None,
    ) -> None:
        self._fd, other = pty.openpty()
        self._other = other
        self._process = subprocess.Popen(
            [sys.executable, "-ISc", _ON_TERMINAL, os.ttyname(other), program or SEAWALL, *words],
            start_new_session=True,
            cwd=seawall.here,
            env=seawall.environment({"TERM": "xterm-256color", "COLUMNS": "120", **env}),
        )
        self.shown = ""
        self._seen = 0

    def until(self, text: str) -> str:
        """Wait for a text; gives what was shown since the last time."""
        end = time.monotonic() + DEADLINE
        while (found := self.shown.find(text, self._seen)) < 0:
            assert self._read(end), f"waited for {text!r} and saw {self.shown!r}"
        since, self._seen = self.shown[self._seen : found + len(text)], found + len(text)
        return since

    def type(self, text: str) -> None:
        """Type a line."""
        os.write(self._fd, f"{text}\n".encode())

    def press(self, key: bytes) -> None:
        """Press a key such as Ctrl-C."""
        os.write(self._fd, key)

    def answer(self, prompt: str, text: str) -> str:
        """Wait for a prompt and type a line; gives what was shown before it."""
        before = self.until(prompt)
        self.type(text)
        return before

    def ended(self, press: bytes = b"") -> int:
        """Wait for the end, pressing a key if there is one; gives the exit code."""
        now = time.monotonic()
        end, again, before = now + DEADLINE, now, len(self.shown)
        try:
            while self._process.poll() is None:
                now = time.monotonic()
                assert now < end, f"it went on after {self.shown!r}"
                heard = self.shown[before:].replace("^C", "").strip()
                if press and now >= again and not heard:
                    # A key that comes between the prompt and the reading of it can be lost.
                    self.press(press)
                    again = now + 1
                self._read(now + 0.05)
            while self._read(time.monotonic()):
                pass
        finally:
            self.close()
        assert "Traceback" not in self.shown
        return self._process.returncode

    def close(self) -> None:
        """Hang up."""
        if self._fd >= 0:
            os.close(self._fd)
            os.close(self._other)
            self._fd = -1
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    @property
    def plain(self) -> str:
        """What was shown, without colours."""
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", self.shown).replace("\r\n", "\n")

    def _read(self, end: float) -> bool:
        ready, _, _ = select.select([self._fd], [], [], max(0.0, end - time.monotonic()))
        if ready:
            self.shown += os.read(self._fd, 65536).decode(errors="replace")
        return bool(ready)
