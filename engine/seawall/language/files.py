"""Reading files that people name: bounded, and with one sentence when it cannot be done."""

from __future__ import annotations

from pathlib import Path

from seawall.errors import BadConfig
from seawall.language.source import MAX_BYTES


def read_file(path: Path) -> bytes:
    """A file's bytes, one more than a playbook may have at most. Raises BadConfig."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise BadConfig(f"there is no file {path}") from None
    except IsADirectoryError:
        raise BadConfig(f"{path} is a folder; name a file in it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadConfig(f"{path} cannot be read: {reason}") from None
