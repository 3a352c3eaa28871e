"""As processes: watch and its signals, pipes that close, encodings, and who is not at home."""

from __future__ import annotations

import os
import queue
import re
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from tests.cli.helpers import DEADLINE, LATE, SEAWALL, Seawall


class Watch:
    """`seawall watch`, read line by line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()
        assert self.until("Watching.")

    def _listen(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def until(self, text: str) -> str:
        """The first line that holds this text."""
        while text not in (line := self._lines.get(timeout=DEADLINE)):
            pass
        return line

    def ended(self, number: int) -> tuple[int, str]:
        """Its exit code and what it said on stderr, once it got this signal."""
        self.process.send_signal(number)
        code = self.process.wait(timeout=DEADLINE)
        assert self.process.stderr is not None
        return code, self.process.stderr.read()


StartWatch = Callable[[], Watch]


@pytest.fixture
def start_watch(seawall: Seawall) -> Iterator[StartWatch]:
    """Starts watching, and ends it with the test."""
    started: list[Watch] = []

    def start() -> Watch:
        started.append(Watch(seawall.background("watch")))
        return started[-1]

    yield start
    for watch in started:
        watch.process.kill()
        watch.process.wait()
        for stream in (watch.process.stdout, watch.process.stderr):
            assert stream is not None
            stream.close()


# --- watch -------------------------------------------------------------------------------------


def test_watch_says_who_is_told(team: Seawall, start_watch: StartWatch) -> None:
    """What was due before it began is told at once; Ctrl-C ends it as an interruption."""
    team.open_late()
    watch = start_watch()
    told = watch.until("tell ")
    assert "tell anna (listener)  #1 Somebody waits: look: reminder at due" in told
    code, said = watch.ended(signal.SIGINT)
    assert code == 130
    assert said.strip() == "interrupted"


def test_watch_fires_what_falls_due_while_it_watches(
    team: Seawall, start_watch: StartWatch
) -> None:
    """Time passing is enough: nobody has to do anything for a reminder to be told."""
    soon = datetime.now(UTC) - timedelta(minutes=10) + timedelta(seconds=2)
    team.open_late(soon.isoformat())
    watch = start_watch()
    assert "tell anna (listener)  #1" in watch.until("tell ")


def test_watch_ends_when_it_is_told_to_terminate(seawall: Seawall, start_watch: StartWatch) -> None:
    """A service manager's SIGTERM is an ordinary end, also in the middle of a sleep."""
    watch = start_watch()
    assert watch.ended(signal.SIGTERM) == (0, "")


def test_watch_on_a_database_that_cannot_be_reached(seawall: Seawall) -> None:
    ran = seawall.process("watch", "--db", "postgresql://nobody@127.0.0.1:1/x")
    ran.refused("unavailable")


# --- pipes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "command",
    ["status", "history 1", "history 1 --json", "schema", "graph backlash", "drill backlash"],
)
def test_a_reader_that_goes_away_is_no_error(seawall: Seawall, command: str) -> None:
    """`| head -1` and the like end a command without a word, and it counts as done."""
    seawall.open_tiny("x" * 10_000)
    seawall("set", "1", f"answer={'y' * 10_000}").done()
    ran = seawall.shell(f'"$SEAWALL" {command} | true; echo "${{PIPESTATUS[0]}}"')
    assert (ran.out.strip(), ran.err) == ("0", "")


def test_a_command_whose_answer_nobody_reads_is_still_done(seawall: Seawall) -> None:
    seawall.open_tiny()
    ran = seawall.shell('"$SEAWALL" advance 1 serious=yes | true; echo "${PIPESTATUS[0]}"')
    assert ran.out.strip() == "0"
    assert "listen done" in seawall("history", "1").done().out


def test_output_that_cannot_be_written_is_not_called_unexpected(seawall: Seawall) -> None:
    """On a full disk the act may be done, so nobody is told that it was not."""
    seawall.open_tiny()
    ran = seawall.shell('"$SEAWALL" note 1 once > /dev/full')
    assert ran.code == 1
    assert "nothing was half-done" not in ran.err
    assert len(ran.err.splitlines()) == 1
    assert "note: once" in seawall("history", "1").done().out


@pytest.mark.parametrize("closed", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_closed_streams(seawall: Seawall, closed: str) -> None:
    """A service may start it with no streams at all."""
    seawall.open_tiny()
    ran = seawall.shell(f'"$SEAWALL" note 1 once {closed}')
    assert (ran.code, ran.err) == (0, "")


# --- encodings ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "env",
    [
        {"LANG": "C"},
        {"PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
    ],
    ids=" ".join,
)
@pytest.mark.parametrize("words", [("status", "1"), ("drill", "tiny")])
def test_what_a_terminal_cannot_show_is_replaced(
    seawall: Seawall, env: dict[str, str | None], words: tuple[str, ...]
) -> None:
    """An old terminal or a bare cron job still shows everything else."""
    seawall.open_tiny("Grüße ▶ 你好")
    ran = seawall.process(*words, **env).done()
    assert "A complaint comes in" in ran.out or "Gr" in ran.out


def test_an_argument_that_is_no_text_is_refused(seawall: Seawall) -> None:
    for words in (b"open tiny summary=\xff", b"status \xff", b"graph \xff", b"\xff"):
        ran = subprocess.run(
            [SEAWALL, *words.split()],
            capture_output=True,
            cwd=seawall.here,
            env=seawall.environment({}),
            timeout=DEADLINE,
            check=False,
        )
        assert ran.returncode in (1, 2)
        assert b"unexpected" not in ran.stderr


# --- who is not at home ------------------------------------------------------------------------


def test_it_runs_without_a_home(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall.process("status", HOME=None).done()
    seawall.process("status", HOME="/nonexistent").done()


def test_real_exit_codes(seawall: Seawall) -> None:
    """What a shell sees is what the command line says of itself."""
    seawall.process("open", "tiny", "summary=x").done()
    seawall.process("status", "9").refused("unknown_incident")
    seawall.process("list", "--limit", "0").misused("--limit")
    seawall.process("open", "bad.yaml").misused("bad.yaml")


def test_no_colours_without_a_terminal(seawall: Seawall) -> None:
    """Neither a pipe nor a file is coloured, whatever the terminal beside it could show."""
    seawall.open_late()
    for words in (("status",), ("list",), ("--help",)):
        assert "\x1b" not in seawall.process(*words, TERM="xterm-256color").done().out
    assert "\x1b" not in seawall.process("status", "9", TERM="xterm-256color").err


def test_tables_in_a_pipe_are_not_folded(seawall: Seawall) -> None:
    """Whoever searches a table finds whole words, and one line for each row."""
    facts = "detected_via, author_followers, sources_checked, baseline_per_hour, can_wait"
    seawall(
        "open",
        "backlash",
        "origin_url=https://social.example/1",
        "posted_at=2026-01-05T09:00",
        "detected_at=2026-01-05T09:00",
        "summary=x",
    ).done()
    rows = seawall("inbox").done().out.splitlines()
    assert len(rows) == 2
    assert facts in rows[1]


def test_two_at_once_are_both_done(seawall: Seawall) -> None:
    """People who act at the same moment wait for each other; nothing is lost."""
    seawall.open_tiny()
    processes = [seawall.background("note", "1", f"number {n}") for n in range(4)]
    ended = [process.communicate(timeout=DEADLINE) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, ended
    history = seawall("history", "1").done().out
    assert sorted(re.findall(r"note: number (\d)", history)) == list("0123")
    assert "verified" in seawall("verify").done().out


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_folder_that_cannot_be_written(seawall: Seawall) -> None:
    seawall.open_tiny()
    seawall.home.chmod(0o555)
    try:
        seawall("note", "1", "x").refused("unavailable")
        seawall("--db", seawall.home / "new.db", "open", "tiny").refused("unavailable")
    finally:
        seawall.home.chmod(0o755)


def test_a_playbook_written_with_other_line_ends(seawall: Seawall) -> None:
    """A file from Windows, with its mark and line ends, is as good as any."""
    (seawall.here / "mine.yaml").write_bytes(
        b"\xef\xbb\xbf" + LATE.replace("\n", "\r\n").encode("utf-8")
    )
    seawall("check", "mine.yaml").done()
