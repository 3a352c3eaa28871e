"""An engine in a process that was forked: refused, since its connections are another's."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from seawall import Engine, Unavailable
from tests.engine.helpers import opened

ASKED: dict[str, Callable[[Engine], object]] = {
    "read": lambda engine: engine.incident(1),
    "write": lambda engine: engine.note(1, "Hello", actor="anna"),
}


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # it has threads, of the pool
@pytest.mark.parametrize("asked", ASKED)
def test_an_engine_is_refused_in_a_forked_process(engine: Engine, asked: str) -> None:
    """In one sentence, at once; the one that it was made in goes on."""
    opened(engine)
    child = os.fork()
    if child == 0:
        said = "nothing"
        try:
            ASKED[asked](engine)
        except Unavailable as error:
            said = error.message
        finally:
            os._exit(0 if said.endswith("make one in each process") else 1)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    engine.note(1, "Still here", actor="anna")
    assert all(one.ok for one in engine.verify())
