"""Where the playbooks that come with Seawall are: the one place that knows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from seawall.errors import UnknownPlaybook


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
    """Whether a file is a scenario rather than a playbook."""
    return path.name.endswith((".scenario.yaml", ".scenario.yml"))
