"""What is written to PostgreSQL is UTF-8, whatever the environment says."""

from __future__ import annotations

import pytest

from seawall import Engine
from tests.conftest import RUMOUR
from tests.engine.helpers import opened

WORDS = "Zürich, Łódź, 東京 'quoted' \\ 🌊"


@pytest.mark.parametrize("encoding", ["LATIN1", "SJIS"])
def test_words_are_kept_whatever_the_client_is_said_to_write_in(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    monkeypatch.setenv("PGCLIENTENCODING", encoding)
    with Engine(postgres_url) as engine:
        engine.register(RUMOUR)
        number = opened(engine)
        engine.note(number, WORDS, actor="anna")
        assert engine.history(number)[-1].body["text"] == WORDS
        assert all(one.ok for one in engine.verify())
