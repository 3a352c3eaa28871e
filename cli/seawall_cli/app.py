"""Who asks, of which database, by which roster, in which language."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from seawall.errors import BadConfig

if TYPE_CHECKING:
    from seawall import Engine, Roster

ROSTER_FILE = "seawall.toml"


@dataclass
class App:
    """The settings of one call; each may be given before or after the command."""

    db: str | None = None
    person: str | None = None
    roster_file: str | None = None
    lang: str | None = None

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
    def actor(self) -> str:
        """Who asks: `--as`, else SEAWALL_USER, else the login name."""
        name = self.person or os.environ.get("SEAWALL_USER")
        if name:
            return name
        try:
            return getpass.getuser()
        except (OSError, KeyError):
            raise BadConfig("nobody is logged in here; say who you are with --as NAME") from None

    @property
    def language(self) -> str:
        """The language of titles: `--lang`, else the locale's, else English."""
        given = self.lang or os.environ.get("SEAWALL_LANG")
        locale = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG")
        code = (given or locale or "en").replace("_", "-").partition("-")[0].partition(".")[0]
        return code if code.isalpha() and code not in ("C", "POSIX") else "en"

    def roster(self) -> Roster:
        """The roster: `--roster`, SEAWALL_ROSTER, or seawall.toml here or beside the database."""
        from seawall import Roster, load_roster

        given = self.roster_file or os.environ.get("SEAWALL_ROSTER")
        if given:
            return load_roster(Path(given))
        beside = [] if "://" in self.url else [Path(self.url).parent]
        for folder in (Path(), *beside):
            if (folder / ROSTER_FILE).is_file():
                return load_roster(folder / ROSTER_FILE)
        return Roster()

    def engine(
        self,
        *,
        clock: Callable[[], datetime] | None = None,
        roster: Roster | None = None,
        drill: bool = False,
    ) -> Engine:
        """An engine on the database, which is made if it is not there yet."""
        from seawall import Engine

        url = self.url
        if self.db is None and "SEAWALL_DB" not in os.environ:
            Path(url).parent.mkdir(parents=True, exist_ok=True)
        return Engine(
            url,
            roster=self.roster() if roster is None else roster,
            clock=clock,
            language=self.language,
            drill=drill,
        )


def current() -> App:
    """The settings of the call that is running."""
    return click.get_current_context().ensure_object(App)
