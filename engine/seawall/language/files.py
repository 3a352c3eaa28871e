"""Reading files that people name: bounded, and with one sentence when it cannot be done."""

from __future__ import annotations

import os
from pathlib import Path

from seawall.errors import BadConfig
from seawall.language.source import MAX_BYTES


def read_file(path: Path) -> bytes:
    """A file's bytes, one more than a playbook may have at most. Raises BadConfig.

    A pipe that nobody writes to is empty: it is not waited for.
    """
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as file:
            os.set_blocking(file.fileno(), True)
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise BadConfig(f"there is no file {path}") from None
    except IsADirectoryError:
        raise BadConfig(f"{path} is a folder; name a file in it") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BadConfig(f"{path} cannot be read: {reason}") from None
