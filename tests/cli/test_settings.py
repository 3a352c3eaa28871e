"""Which database, which person, which roster, which language - and what if one is broken."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.helpers import LATE, ROSTER, Seawall


def actor(seawall: Seawall, *words: str, **env: str | None) -> str:
    """Who an incident was opened by."""
    ran = seawall(*words, "open", "tiny", "summary=x", "--json", **env).done()
    return str(ran.data["entries"][0]["actor"])


# --- the database ------------------------------------------------------------------------------


def test_db_option_beats_the_environment_beats_the_data_folder(seawall: Seawall) -> None:
    """Three databases, of which each is used only if none before it is named."""
    data = seawall.home / "data"
    option, home = seawall.home / "option.db", data / "seawall" / "seawall.db"
    for summary, words, db in (
        ("option", ("--db", str(option)), str(seawall.db)),
        ("environment", (), str(seawall.db)),
        ("home", (), None),
    ):
        env = {"SEAWALL_DB": db, "XDG_DATA_HOME": str(data)}
        seawall(*words, "open", "tiny", f"summary={summary}", **env).done()
    for summary, path in (("option", option), ("environment", seawall.db), ("home", home)):
        facts = seawall("--db", path, "status", "1", "--json").done().data["facts"]
        assert facts["summary"]["value"] == summary


def test_empty_seawall_db_means_the_data_folder(seawall: Seawall) -> None:
    data = seawall.home / "data"
    env = {"SEAWALL_DB": "", "XDG_DATA_HOME": str(data)}
    seawall("open", "tiny", "summary=x", **env).done()
    assert (data / "seawall" / "seawall.db").is_file()


def test_settings_stand_before_and_after_the_command(seawall: Seawall) -> None:
    other = seawall.home / "other.db"
    seawall("open", "tiny", "summary=x", "--db", other).done()
    assert len(seawall("--db", other, "status", "--json").done().data) == 1
    assert seawall("status", "--json").done().data == []


@pytest.mark.parametrize("form", ["{path}", "sqlite:///{path}"])
def test_a_database_is_a_path_or_an_address(seawall: Seawall, form: str) -> None:
    seawall.open_tiny()
    db = form.format(path=seawall.db)
    assert len(seawall("--db", db, "status", "--json").done().data) == 1


@pytest.mark.parametrize("command", ["status", "list", "inbox", "verify", "tick"])
def test_a_mistyped_database_does_not_look_empty(seawall: Seawall, command: str) -> None:
    """What reads makes no database, or a slip of the pen would read as all clear."""
    ran = seawall(command, "--db", "typo.db")
    assert ran.code in (1, 2)
    assert "typo.db" in ran.err
    assert not (seawall.here / "typo.db").exists()


@pytest.mark.parametrize(
    ("db", "exit_code", "says"),
    [
        ("/no/such/folder/x.db", 1, "[unavailable]"),
        ("/dev/full", 1, "[unavailable]"),
        ("/dev/null", 1, "[unavailable]"),
        ("/", 1, "[unavailable]"),
        ("notes.txt", 1, "[damaged]"),
        ("postgresql://nobody@127.0.0.1:1/x", 1, "[unavailable]"),
        ("postgres://nobody@127.0.0.1:1/x", 1, "[unavailable]"),
        ("mysql://x/y", 2, "[bad_config]"),
    ],
)
def test_a_database_that_cannot_be_used(
    seawall: Seawall, db: str, exit_code: int, says: str
) -> None:
    """It is said in one sentence; that a program fails so is seen in its exit code."""
    seawall.write("notes.txt", "This is no database. " * 100)
    error = seawall("--db", db, "open", "tiny", "summary=x").failed(exit_code, says).err
    assert "SQL:" not in error
    assert len(error) < 400


@pytest.mark.parametrize("folder", ["/dev/null", "/proc/nothing"])
def test_a_data_folder_that_cannot_be_made(seawall: Seawall, folder: str) -> None:
    env = {"SEAWALL_DB": None, "XDG_DATA_HOME": folder}
    seawall("open", "tiny", "summary=x", **env).refused("unavailable")


def test_a_text_file_is_not_overwritten_by_a_database(seawall: Seawall) -> None:
    notes = seawall.write("notes.txt", "mine " * 500)
    seawall("--db", notes, "open", "tiny", "summary=x").refused("damaged")
    assert notes.read_text() == "mine " * 500


# --- the person --------------------------------------------------------------------------------


def test_as_beats_the_environment_beats_the_login(seawall: Seawall) -> None:
    assert actor(seawall, "--as", "option", SEAWALL_USER="env") == "option"
    assert actor(seawall, SEAWALL_USER="env", LOGNAME="login") == "env"
    assert actor(seawall, SEAWALL_USER=None, LOGNAME="login") == "login"


# --- the roster --------------------------------------------------------------------------------

EVE = '[people]\neve = ["listener", "lead"]\n'


@pytest.mark.parametrize("form", ["{path}", "sqlite:///{path}"])
def test_a_roster_is_found_beside_the_database(seawall: Seawall, form: str) -> None:
    """However the database is written, its roster counts: else everybody might do everything."""
    (seawall.home / "seawall.toml").write_text(EVE)
    db = form.format(path=seawall.db)
    seawall("open", "tiny", "summary=x", "--as", "anna", SEAWALL_DB=db).refused("not_permitted")
    seawall("open", "tiny", "summary=x", "--as", "eve", SEAWALL_DB=db).done()


def test_a_roster_here_beats_one_beside_the_database(seawall: Seawall) -> None:
    (seawall.home / "seawall.toml").write_text(EVE)
    seawall.write("seawall.toml", ROSTER)
    seawall("open", "tiny", "summary=x", "--as", "anna").done()
    seawall("open", "tiny", "summary=x", "--as", "eve").refused("not_permitted")


def test_a_named_roster_beats_the_environment_beats_one_that_is_found(team: Seawall) -> None:
    eve, zoe = team.write("eve.toml", EVE), team.write("zoe.toml", EVE.replace("eve", "zoe"))
    env = {"SEAWALL_ROSTER": str(zoe)}
    team("open", "tiny", "summary=x", "--as", "zoe", **env).done()
    team("open", "tiny", "summary=x", "--as", "anna", **env).refused("not_permitted")
    team("open", "tiny", "summary=x", "--as", "eve", "--roster", eve, **env).done()
    team("open", "tiny", "summary=x", "--as", "zoe", "--roster", eve, **env).refused(
        "not_permitted"
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[", "is not TOML"),
        ("[people]\n", "names nobody"),
        ("", "names nobody"),
        ("[people]\nx = 3\n", "x must be"),
        ('[people]\nx = {roles = [], deputy = "y"}\n', "deputy"),
        ("[persons]\n", "there is no table [persons]"),
        ('[people]\n"a\\u001b[31m" = ["lead"]\n', "control characters"),
    ],
)
def test_a_broken_roster(seawall: Seawall, text: str, says: str) -> None:
    """A roster that cannot be understood stops everything: nobody is let in by mistake."""
    seawall.write("seawall.toml", text)
    assert "seawall.toml" in seawall("open", "tiny", "summary=x").misused(says).err


def test_a_roster_that_is_not_there(seawall: Seawall) -> None:
    seawall("--roster", "none.toml", "status").misused("there is no roster none.toml")
    seawall("--roster", ".", "status").misused("cannot be read")


# --- the language ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "env", "title"),
    [
        ((), {}, "Somebody waits"),
        (("--lang", "nl"), {}, "Er wacht iemand"),
        (("--lang", "nl"), {"SEAWALL_LANG": "en"}, "Er wacht iemand"),
        ((), {"SEAWALL_LANG": "nl", "LANG": "en_GB.UTF-8"}, "Er wacht iemand"),
        ((), {"LANG": "nl_NL.UTF-8"}, "Er wacht iemand"),
        ((), {"LANG": "en_GB", "LC_ALL": "nl_NL"}, "Er wacht iemand"),
        ((), {"LANG": "C"}, "Somebody waits"),
        ((), {"LANG": "POSIX"}, "Somebody waits"),
        (("--lang", "xx"), {}, "Somebody waits"),
        (("--lang", ""), {}, "Somebody waits"),
        (("--lang", "../x"), {}, "Somebody waits"),
    ],
)
def test_titles_are_in_the_language_asked_for(
    seawall: Seawall, words: tuple[str, ...], env: dict[str, str | None], title: str
) -> None:
    """An option beats SEAWALL_LANG beats the locale; an unknown language is English."""
    seawall.open_late()
    assert seawall("status", "1", "--json", *words, **env).done().data["title"] == title


def test_a_playbook_with_a_colon_in_its_path(seawall: Seawall) -> None:
    """The file that has mistakes is named in full."""
    bad: Path = seawall.write("a:b.yaml", LATE.replace("owner: lead", "owner: laed"))
    assert str(bad) in seawall("open", str(bad)).misused("unknown_role").err


def test_the_database_may_be_a_copy(seawall: Seawall) -> None:
    """All that counts is in the one file."""
    seawall.open_tiny()
    copy = seawall.home / "copy.db"
    shutil.copy(seawall.db, copy)
    assert seawall("--db", copy, "verify").done().out.startswith("#1 ")
