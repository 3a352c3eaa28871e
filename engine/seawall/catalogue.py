"""Where playbooks and their scenarios are: those that come with Seawall, and those in a folder."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from seawall.errors import UnknownPlaybook

LOOKED_AT = 100_000
"""Characters of a file that are looked at to see what it is."""


def folder() -> Path:
    """The folder of the shipped playbooks: the checkout's own if run from one, else the wheel's.

    An editable install leaves a stale copy inside the package, so the checkout comes first.
    """
    package = Path(__file__).resolve().parent
    checkout = package.parent.parent / "playbooks"
    in_checkout = (package.parent.parent / "pyproject.toml").is_file() and checkout.is_dir()
    return checkout if in_checkout else package / "playbooks"


def names() -> tuple[str, ...]:
    """The names of the shipped playbooks."""
    files = (path for path in folder().glob("*.yaml") if not is_scenario(path))
    return tuple(sorted(path.stem for path in files))


def shipped(name: str) -> Path:
    """The file of a shipped playbook. Raises UnknownPlaybook."""
    if name not in names():
        raise UnknownPlaybook(
            f"no playbook {name[:60]!r} comes with Seawall; there is {', '.join(names())}",
            names=[name],
        )
    return folder() / f"{name}.yaml"


def beside(file: Path | None) -> Callable[[str], Path | None]:
    """Where a playbook finds those that it calls: in its own folder, else among the shipped."""
    folders = [folder()] if file is None else [file.resolve().parent, folder()]

    def find(name: str) -> Path | None:
        files = (place / f"{name}.yaml" for place in folders)
        return next((path for path in files if path.is_file()), None)

    return find


def is_scenario(path: Path) -> bool:
    """Whether a file is named as a scenario, rather than as a playbook."""
    return path.name.endswith((".scenario.yaml", ".scenario.yml"))


def scenarios_of(playbook: Path) -> list[Path]:
    """The scenarios beside a playbook that say they are of it."""
    of_it = rf"""playbook:\s*["']?{re.escape(playbook.name)}["']?\s*(#.*)?$"""
    beside = (file for file in playbook.parent.iterdir() if is_scenario(file))
    return sorted(file for file in beside if has_line(file, of_it))


def has_line(file: Path, pattern: str) -> bool:
    """Whether a file has such a line, as far as can be told without reading it as YAML."""
    try:
        with file.open(encoding="utf-8", errors="replace") as text:
            return re.search(f"^{pattern}", text.read(LOOKED_AT), re.MULTILINE) is not None
    except OSError:
        return False
