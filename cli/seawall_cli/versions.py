"""Versions of playbooks as people name them, and which running incidents could go from one to
another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from seawall import catalogue
from seawall.errors import BadConfig, Damaged, SeawallError, UnknownPlaybook
from seawall.hints import nearest
from seawall.library import SHOWN
from seawall_cli.output import complain
from seawall_cli.playbook_names import is_file

if TYPE_CHECKING:
    from seawall import Engine
    from seawall.machine.plan import Plan
    from seawall.machine.sight import Viewer
    from seawall_cli.app import App

MAX_PAGE = 500
_DIGEST = re.compile(r"[0-9a-f]{12,64}")
"""A digest, or so much of its beginning that it can be no name by accident."""


class Version(Struct, frozen=True):
    """A version of a playbook: its plan, the digest of it, and where it comes from.

    `file` is its file, None for one that is registered.
    """

    plan: Plan
    digest: str
    file: Path | None = None

    @property
    def source(self) -> str | Path:
        """What the engine finds it by."""
        return self.digest if self.file is None else self.file

    @property
    def name(self) -> str:
        """What people call it."""
        return f"{self.plan.id} {self.plan.version}"

    @property
    def exact(self) -> str:
        """The same with its digest, where another version has the same number."""
        return f"{self.name} ({self.digest[:SHOWN]})"


class Others(Struct, frozen=True):
    """The running incidents of a further version, newest first, and what to name it by."""

    name: str
    version: str
    digest: str
    incidents: tuple[int, ...]


class Stay(Struct, frozen=True):
    """A running incident, and what keeps it on its version; nothing, if it can move."""

    incident: int
    can_move: bool
    obstacles: tuple[str, ...]


class Running(Struct, frozen=True):
    """How many incidents run by a version, and of the first of them whether they can move.

    `left` were not looked at; `failed` cannot be read, each with why. `others` run by versions that
    are neither the old nor the new one.
    """

    open: int
    incidents: tuple[Stay, ...]
    left: int
    failed: dict[int, str]
    others: tuple[Others, ...] = ()


@contextmanager
def database(app: App, needed: bool) -> Iterator[Engine | None]:
    """An engine on the database; None where there is none yet.

    One that cannot be opened is as good as none where it is not `needed`, and stderr says so.
    """
    if app.file is not None and not app.file.exists():
        yield None
        return
    try:
        engine = app.engine()
    except SeawallError as error:
        if needed:
            raise
        cannot_look(error)
        yield None
        return
    with engine:
        yield engine


def cannot_look(error: SeawallError) -> None:
    """Say on stderr why no running incident was looked at."""
    message = f"seawall: running incidents were not looked at: {error.message}"
    complain(message)


def find(engine: Engine | None, name: str) -> Version:
    """The version that a name means: a file, a registered one, or one that comes with Seawall.

    A bare name is the newest that is registered, `NAME@VERSION` the newest of that version.
    Raises BadConfig where there is none, BadPlaybook.
    """
    if is_file(name):
        return read(Path(name))
    found = None if engine is None else _registered(engine, name)
    if found is not None:
        return found
    if name in catalogue.names():
        return read(catalogue.shipped(name))
    raise _unknown(engine, name)


def newest_file(engine: Engine | None, name: str) -> Version:
    """What is to be compared with the registered: a file or a shipped one before a registered."""
    if not is_file(name) and name in catalogue.names():
        return read(catalogue.shipped(name))
    return find(engine, name)


def newest_registered(engine: Engine | None, new: Version) -> Version:
    """The newest registered version of the same playbook. Raises BadConfig."""
    found = None if engine is None else _registered(engine, new.plan.id)
    if found is None:
        where = "there is no database" if engine is None else "none is registered"
        raise BadConfig(f"no older version of {new.plan.id} is known, since {where}; name two")
    return found


def read(path: Path) -> Version:
    """The version in a file. Raises BadPlaybook, BadConfig."""
    from seawall.language.compiler import compile_text
    from seawall.language.files import read_file
    from seawall.machine import plan as plans

    plan = compile_text(str(path), read_file(path), catalogue.beside(path)).plan
    return Version(plan, plans.digest(plans.encode(plan)), path)


def _registered(engine: Engine, name: str) -> Version | None:
    """A registered version by id, `NAME@VERSION` or digest; None where there is none."""
    try:
        plan = engine.plan(name)
    except UnknownPlaybook:
        digest = _digest(engine, name)
        return None if digest is None else Version(engine.plan(digest), digest)
    return _versioned(plan)


def _versioned(plan: Plan) -> Version:
    from seawall.machine import plan as plans

    return Version(plan, plans.digest(plans.encode(plan)))


def _digest(engine: Engine, name: str) -> str | None:
    """The digest of `NAME@VERSION`, or the one that begins so."""
    id, at, version = name.rpartition("@")
    known = engine.playbooks()
    if at:
        remark_shared_number(engine, id, version)
        same = [info.digest for info in known if (info.id, info.version) == (id, version)]
        return same[-1] if same else None
    begun = [info.digest for info in known if info.digest.startswith(name)]
    return begun[0] if _DIGEST.fullmatch(name) and len(begun) == 1 else None


def remark_shared_number(engine: Engine, id: str, version: str) -> None:
    """Say on stderr which of several playbooks with the same version number is meant by it."""
    same = [one.digest for one in engine.playbooks() if (one.id, one.version) == (id, version)]
    if len(same) > 1:
        there = f"{len(same)} registered playbooks call themselves {id} {version}"
        meant = f"the newest is meant, {same[-1][:SHOWN]}"
        complain(f"seawall: {there}; {meant}; name another by its digest")


def _unknown(engine: Engine | None, name: str) -> BadConfig:
    infos = () if engine is None else engine.playbooks()
    id, at, version = name.rpartition("@")
    if at and (versions := [info.version for info in infos if info.id == id]):
        there = ", ".join(dict.fromkeys(versions))
        return BadConfig(
            f"no version {version[:60]!r} of {id[:60]} is registered; there is {there}"
        )
    known = sorted({*catalogue.names(), *(info.id for info in infos)})
    near = nearest(id or name, known) or f"; there is {', '.join(known)}"
    return BadConfig(f"there is no playbook {name[:60]!r}{near}")


# --- running incidents ---------------------------------------------------------------------------


def running(
    engine: Engine, old: Version, new: Version, viewer: Viewer, most: int | None
) -> Running:
    """The open incidents of the `old` version, newest first; `most` of them looked at closely.

    Drills are left out.
    """
    numbers: list[int] = []
    others: dict[tuple[str, str], list[int]] = {}
    failed: dict[int, str] = {}
    before: int | None = None
    while True:
        page = engine.incidents(
            playbook=old.plan.id, status="open", limit=MAX_PAGE, before=before, viewer=viewer
        )
        for one in page.items:
            if one.digest == old.digest:
                numbers.append(one.number)
            elif one.digest != new.digest:
                others.setdefault((one.version, one.digest), []).append(one.number)
        failed |= {one.incident: one.message for one in page.failed}
        before = page.before
        if before is None:
            break
    source = _known(engine, new)
    stays = []
    for number in numbers[:most]:
        try:
            found = engine.obstacles(number, source)
        except Damaged as error:
            failed[number] = error.message
            continue
        stays.append(Stay(number, not found, found))
    return Running(
        open=len(numbers),
        incidents=tuple(stays),
        left=len(numbers) - len(numbers[:most]),
        failed=failed,
        others=tuple(
            Others(_called(engine, old.plan.id, version, digest), version, digest, tuple(found))
            for (version, digest), found in others.items()
        ),
    )


def _called(engine: Engine, id: str, version: str, digest: str) -> str:
    """What a registered version can be named by: its number, if no other has the same."""
    same = [one.digest for one in engine.playbooks() if (one.id, one.version) == (id, version)]
    return f"{id}@{version}" if same == [digest] else digest[:SHOWN]


def _known(engine: Engine, new: Version) -> str | Path:
    """What the engine finds the new version by: its digest, if it has it, for the sake of speed."""
    try:
        engine.plan(new.digest)
    except SeawallError:
        return new.source
    return new.digest
