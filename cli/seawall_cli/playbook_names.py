"""What a person means by a playbook: a file, one that is registered, or one that is shipped."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seawall import UnknownPlaybook, catalogue
from seawall.hints import nearest

if TYPE_CHECKING:
    from seawall import Engine


def is_file(name: str) -> bool:
    """Whether the name is meant as a file's."""
    return "/" in name or name.endswith((".yaml", ".yml")) or Path(name).is_file()


def find(name: str) -> Path:
    """The file of a playbook: the one named, or a shipped one. Raises UnknownPlaybook."""
    return Path(name) if is_file(name) else catalogue.shipped(name)


def register(engine: Engine, name: str) -> str:
    """The id or digest to open by. A file or a shipped playbook is registered first.

    A bare name means what the database has by it already, so that a team's own playbook is not
    replaced by one of the same name that comes with Seawall.
    """
    if is_file(name):
        return engine.register(Path(name)).digest
    try:
        engine.plan(name)
    except UnknownPlaybook:
        if name not in catalogue.names():
            known = sorted({*catalogue.names(), *(info.id for info in engine.playbooks())})
            near = nearest(name, known) or f"; there is {', '.join(known)}"
            message = f"there is no playbook {name[:60]!r}{near}"
            raise UnknownPlaybook(message, names=[name]) from None
        return engine.register(catalogue.shipped(name)).digest
    return name
