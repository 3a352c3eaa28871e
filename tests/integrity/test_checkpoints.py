"""A checkpoint shows what a chain cannot: a log written anew, cut short, or taken away."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from shutil import which
from typing import Any

import pytest

from seawall import (
    BadCheckpoint,
    BadConfig,
    Damaged,
    Engine,
    UnknownIncident,
    new_key,
    verify_export,
)
from tests.conftest import RUMOUR, Clock
from tests.engine.helpers import opened
from tests.integrity.rich import Tamperer


class Signed:
    """A key and a checkpoint of an engine's database."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self.key, self.file = folder / "key", folder / "checkpoint"
        self.public = new_key(self.key)
        self.made = engine.checkpoint(self.key, self.file)
        self.given: dict[str, Any] = {"checkpoint": self.file, "public_key": self.public}

    def problems(self, engine: Engine) -> dict[int, tuple[str, ...]]:
        """What does not bear out the checkpoint, by incident."""
        found = engine.verify(**self.given)
        return {result.incident: result.problems for result in found if not result.ok}


@pytest.fixture
def signed(rich: Engine, tmp_path: Path) -> Signed:
    return Signed(rich, tmp_path)


def test_what_has_only_grown_bears_a_checkpoint_out(
    rich: Engine, signed: Signed, clock: Clock
) -> None:
    """New incidents, new entries and new playbooks are no matter."""
    assert signed.made.incidents == 12
    opened(rich, "https://example.org/after")
    clock.forward(days=1)
    rich.tick()
    rich.register(RUMOUR.replace("1.0.0", "3.0.0"))
    assert rich.audit(**signed.given).ok
    assert signed.problems(rich) == {}
    assert rich.verify(1, **signed.given)[0].ok


def test_a_log_written_anew_shows(
    make_engine: Callable[..., Engine], url: str, tmp_path: Path, clock: Clock
) -> None:
    """Whoever has the whole database makes another log with a chain that fits: only the checkpoint
    tells, and it tells which entry."""
    engine = make_engine()
    engine.register(RUMOUR)
    opened(engine)
    signed = Signed(engine, tmp_path)
    with Engine("sqlite://", clock=clock) as forger:
        forger.register(RUMOUR)
        opened(forger, claim="The water is fine")
        buffer = io.BytesIO()
        forger.export(buffer)
    forged = tmp_path / "forged.db"
    with Engine(forged, clock=clock) as another:
        another.import_(io.BytesIO(buffer.getvalue()))
        assert another.audit().ok
        assert "names another incident 1" in signed.problems(another)[1][0]


def test_the_same_incident_with_another_log_shows(engine: Engine, url: str, tmp_path: Path) -> None:
    """Every hash of the log computed anew, so that its chain fits."""
    from seawall.machine.chain import GENESIS, link_texts

    number = opened(engine)
    engine.note(number, "Hello", actor="anna")
    signed = Signed(engine, tmp_path)
    tamperer = Tamperer(url)
    tamperer.rows("UPDATE seawall_entry SET actor = 'mallory' WHERE kind = 'noted'")
    head, id = GENESIS, engine.incident(number).id
    for seq, at, actor, role, body in tamperer.rows(
        "SELECT seq, at, actor, role, body FROM seawall_entry ORDER BY seq"
    ):
        head = link_texts(head, id, seq, at, actor, role, body)
        tamperer.rows("UPDATE seawall_entry SET hash = ? WHERE seq = ?", head, seq)
    tamperer.rows("UPDATE seawall_incident SET head = ?", head)
    tamperer.close()
    assert engine.audit().ok
    last = len(engine.history(number))
    says = f"entry {last} is not the one that the checkpoint of "
    assert signed.problems(engine)[number][0].startswith(says)


def test_an_incident_taken_away_without_a_trace_shows(
    rich: Engine, signed: Signed, url: str
) -> None:
    tamperer = Tamperer(url)
    for table in ("entry", "task", "asked", "label", "request", "message"):
        tamperer.rows(f"DELETE FROM seawall_{table} WHERE incident = 3")
    tamperer.rows("DELETE FROM seawall_incident WHERE number = 3")
    tamperer.close()
    assert rich.audit().ok
    assert "it is not there; the checkpoint of" in signed.problems(rich)[3][0]
    assert "it is not there" in rich.verify(3, **signed.given)[0].problems[0]
    with pytest.raises(UnknownIncident):
        rich.verify(99, **signed.given)


def test_an_older_database_put_back_shows(
    rich: Engine, rich_export: Path, tmp_path: Path, clock: Clock
) -> None:
    """A backup from before the checkpoint lacks what the checkpoint signed."""
    rich.note(1, "One more", actor="anna")
    signed = Signed(rich, tmp_path)
    with Engine(tmp_path / "old.db", clock=clock) as old:
        old.import_(rich_export)
        (problem,) = signed.problems(old)[1]
    assert "the log ends at entry" in problem
    assert "signed" in problem


def test_an_export_is_held_against_a_checkpoint_too(
    rich: Engine, signed: Signed, rich_export: Path
) -> None:
    assert verify_export(rich_export, **signed.given).ok
    buffer = io.BytesIO()
    rich.export(buffer, drills=False)
    assert verify_export(io.BytesIO(buffer.getvalue()), **signed.given).ok, "no drill is missed"
    rich.note(1, "One more", actor="anna")
    later = signed.file.with_name("later")
    rich.checkpoint(signed.key, later)
    assert verify_export(rich_export, checkpoint=later, public_key=signed.public).failed == 1


# --- chains of checkpoints ---------------------------------------------------------------------


def test_checkpoints_make_a_chain(rich: Engine, signed: Signed, tmp_path: Path) -> None:
    rich.note(1, "One more", actor="anna")
    second = rich.checkpoint(signed.key, tmp_path / "second", after=signed.file)
    assert second.after == signed.made.sha256
    assert signed.made.after is None


def test_nothing_is_signed_that_belies_the_checkpoint_before(
    rich: Engine, signed: Signed, url: str, tmp_path: Path
) -> None:
    """Else a rewritten log would be signed as if it were true, and no file is left behind."""
    tamperer = Tamperer(url)
    tamperer.rows("UPDATE seawall_entry SET hash = ? WHERE incident = 2", "f" * 64)
    tamperer.close()
    with pytest.raises(Damaged, match="incident 2 is not any more what the checkpoint of"):
        rich.checkpoint(signed.key, tmp_path / "second", after=signed.file)
    assert not (tmp_path / "second").exists()


def test_keys_can_be_replaced(rich: Engine, signed: Signed, tmp_path: Path) -> None:
    """A checkpoint of a new key may follow one of the old key; each is verified with its own."""
    public = new_key(tmp_path / "new")
    rich.checkpoint(tmp_path / "new", tmp_path / "second", after=signed.file)
    assert rich.audit(checkpoint=tmp_path / "second", public_key=public).ok
    with pytest.raises(BadCheckpoint, match="another key"):
        rich.audit(checkpoint=tmp_path / "second", public_key=signed.public)


# --- what is no checkpoint ---------------------------------------------------------------------


def test_any_change_to_a_checkpoint_shows(rich: Engine, signed: Signed) -> None:
    """A byte of each line, a line gone, a line doubled, the end cut off."""
    good = signed.file.read_bytes().splitlines(keepends=True)
    for place, line in enumerate(good):
        middle = len(line) // 2
        for instead in (
            [line[:middle] + bytes([line[middle] ^ 1]) + line[middle + 1 :]], [], [line, line],
            [line[:-1]],
        ):  # fmt: skip
            signed.file.write_bytes(b"".join([*good[:place], *instead, *good[place + 1 :]]))
            with pytest.raises(BadCheckpoint) as refused:
                rich.audit(**signed.given)
            assert refused.value.code == "bad_checkpoint"


def test_a_checkpoint_whose_hash_was_made_to_fit_is_not_signed(
    rich: Engine, signed: Signed
) -> None:
    """Who can compute the hash cannot sign it."""
    import hashlib

    lines = [json.loads(line) for line in signed.file.read_text().splitlines()]
    incident = next(line for line in lines if line["row"] == "incident")
    incident["head"] = "f" * 64
    body = "".join(json.dumps(line) + "\n" for line in lines[:-1])
    lines[-1]["sha256"] = hashlib.sha256(body.encode()).hexdigest()
    signed.file.write_text(body + json.dumps(lines[-1]) + "\n")
    with pytest.raises(BadCheckpoint, match=r"signature .* does not fit"):
        rich.audit(**signed.given)


def test_the_signature_can_be_verified_without_seawall(signed: Signed, tmp_path: Path) -> None:
    """By openssl: what is signed is a line of text with the SHA-256 of all lines but the last."""
    if which("openssl") is None:
        pytest.skip("there is no openssl here")
    end: dict[str, Any] = json.loads(signed.file.read_text().splitlines()[-1])
    (tmp_path / "message").write_text(f"seawall checkpoint 1 {end['sha256']}\n")
    (tmp_path / "signature").write_bytes(bytes.fromhex(end["signature"]))
    key = ("-pubin", "-inkey", str(signed.public))
    files = ("-in", str(tmp_path / "message"), "-sigfile", str(tmp_path / "signature"))
    command = ("openssl", "pkeyutl", "-verify", *key, "-rawin", *files)
    ran = subprocess.run(command, capture_output=True, timeout=30, check=False)
    assert ran.returncode == 0, ran


def test_a_checkpoint_needs_its_public_key(rich: Engine, signed: Signed) -> None:
    with pytest.raises(BadConfig, match="public key"):
        rich.audit(checkpoint=signed.file)


# --- keys --------------------------------------------------------------------------------------


def test_a_new_key_is_secret_and_never_written_over(tmp_path: Path) -> None:
    public = new_key(tmp_path / "key")
    assert public == tmp_path / "key.pub"
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    before = (tmp_path / "key").read_bytes()
    with pytest.raises(BadConfig, match="never written over"):
        new_key(tmp_path / "key")
    assert (tmp_path / "key").read_bytes() == before


@pytest.mark.parametrize("data", [b"", b"nonsense", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_what_is_no_key_is_said(engine: Engine, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "key").write_bytes(data)
    with pytest.raises(BadConfig, match="is no key"):
        engine.checkpoint(tmp_path / "key", tmp_path / "out")
    with pytest.raises(BadConfig, match="cannot be read"):
        engine.checkpoint(tmp_path / "missing", tmp_path / "out")
    assert not (tmp_path / "out").exists()
