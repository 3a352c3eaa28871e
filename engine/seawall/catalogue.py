"""Where the playbooks that come with Seawall are: the one place that knows."""

from __future__ import annotations

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


def is_scenario(path: Path) -> bool:
    """Whether a file is a scenario rather than a playbook."""
    return path.name.endswith((".scenario.yaml", ".scenario.yml"))
