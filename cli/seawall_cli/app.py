"""Who asks, of which database, by which roster, in which language."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall.errors import BadConfig, SeawallError, Unavailable

if TYPE_CHECKING:
    from datetime import datetime

    from seawall import Engine, Roster, Viewer

ROSTER_FILE = "seawall.toml"


@dataclass
class App:
    """The settings of one call; each may be given before or after the command."""

    db: str | None = None
    person: str | None = None
    roster_file: str | None = None
    lang: str | None = None
    _roster: Roster | None = field(default=None, init=False, repr=False)

    @property
    def url(self) -> str:
        """The database: `--db`, else SEAWALL_DB, else a file in the user's data folder."""
        if self.db:
            return self.db
        if from_environment := os.environ.get("SEAWALL_DB"):
            return from_environment
        import platformdirs

        return str(Path(platformdirs.user_data_dir("seawall", False)) / "seawall.db")

    @property
    def shown_url(self) -> str:
        """The database as it may be shown: without a password."""
        return re.sub(r"(://[^:/@]*:)[^@]*@", r"\1***@", self.url)

    @property
    def actor(self) -> str:
        """Who asks: `--as`, else SEAWALL_USER, else the login name."""
        name = self.person or os.environ.get("SEAWALL_USER")
        if name:
            return name
        import getpass

        try:
            return getpass.getuser()
        except (OSError, KeyError):
            raise BadConfig("nobody is logged in here; say who you are with --as NAME") from None

    @property
    def somebody(self) -> str | None:
        """Who asks, if anybody says so; whoever has no name may look all the same."""
        try:
            return self.actor
        except BadConfig:
            return None

    @property
    def language(self) -> str:
        """The language of titles: `--lang`, else the locale's, else English."""
        given = self.lang or os.environ.get("SEAWALL_LANG")
        locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
        code = (given or locale or "en").replace("_", "-").partition("-")[0].partition(".")[0]
        return code if code.isalpha() and code not in ("C", "POSIX") else "en"

    @property
    def file(self) -> Path | None:
        """The database's file; None for a server or for memory."""
        path = self.url.removeprefix("sqlite:///")
        return None if "://" in path or path == ":memory:" else Path(path)

    def roster(self) -> Roster:
        """The roster: `--roster`, SEAWALL_ROSTER, or seawall.toml here or beside the database."""
        if self._roster is None:
            self._roster = self._read_roster()
        return self._roster

    def _read_roster(self) -> Roster:
        from seawall import Roster, load_roster

        given = self.roster_file or os.environ.get("SEAWALL_ROSTER")
        if given:
            return load_roster(Path(given))
        beside = [] if self.file is None else [self.file.parent]
        for folder in (Path(), *beside):
            if os.path.lexists(folder / ROSTER_FILE):  # one that cannot be read is not passed over
                return load_roster(folder / ROSTER_FILE)
        return Roster()

    def viewer(self, role: str | None = None) -> Viewer:
        """What whoever asks may see: by all of their roles, or only by one.

        Somebody without a name sees what everybody may.
        """
        from seawall.machine.sight import viewer_of

        return viewer_of(self.roster(), self.somebody, role)

    def engine(
        self,
        *,
        clock: Callable[[], datetime] | None = None,
        roster: Roster | None = None,
        drill: bool = False,
        create: bool = False,
    ) -> Engine:
        """An engine on the database. Only with `create` is one made that is not there yet.

        A mistyped path must not look like a database in which nothing is open.
        """
        from seawall import Engine

        _opened.append(self.url)
        if self.file is not None and not self.file.exists():
            if not create:
                raise BadConfig(
                    f"there is no database at {self.file} yet; "
                    "`seawall init` makes one, and so does `seawall open`"
                )
            self._make_room(self.file)
        engine = Engine(
            self.url,
            roster=self.roster() if roster is None else roster,
            clock=clock,
            language=self.language,
            drill=drill,
        )
        if engine.upgraded_from is not None and "--json" not in sys.argv[1:]:
            from seawall_cli import output

            output.complain(
                "seawall: the database was made by an older Seawall and has been upgraded from "
                f"schema {engine.upgraded_from}; older ones refuse it from now on"
            )
        return engine

    def _make_room(self, file: Path) -> None:
        """Make the user's data folder; a folder that was named must be there."""
        if self.db or os.environ.get("SEAWALL_DB"):
            return
        try:
            file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = f"the folder {file.parent} cannot be made: {error.strerror}"
            raise Unavailable(message) from None


_opened: list[str] = []
"""The databases that this process has opened, the last one last."""


def damage() -> str | None:
    """What is wrong with the database that was opened last, if anything.

    A surprise is more likely to come from a database that somebody wrote over than from a fault of
    ours; then that is what a person has to know.
    """
    from seawall import Engine

    if not _opened:
        return None
    try:
        with Engine(_opened[-1]) as engine:
            wrong = [one for one in engine.verify() if not one.ok]
    except SeawallError as error:
        return error.message
    if not wrong:
        return None
    return f"incident {wrong[0].incident} is not as Seawall wrote it: {wrong[0].problems[0][:300]}"


def current() -> App:
    """The settings of the call that is running."""
    return click.get_current_context().ensure_object(App)
