"""The schema files that stand beside playbooks, and the line by which editors find them.

The schema of `NAME.yaml` is `.seawall/NAME.schema.json`, and that of its scenarios
`.seawall/NAME.scenario.schema.json`: an address relative to the file, so that it works offline and
in whatever folder the whole is put.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from seawall.language.vocabulary import Vocabulary

FOLDER = ".seawall"


def modeline(playbook: str, kind: str = "") -> str:
    """The comment that leads an editor to the schema of a playbook; `kind` is `.scenario`."""
    return f"# yaml-language-server: $schema={_file(playbook, kind)}\n"


def _file(playbook: str, kind: str) -> str:
    """Where a schema goes; without spaces, at which editors would end the address."""
    return f"{FOLDER}/{'_'.join(playbook.split())}{kind}.schema.json"


def files(playbook: str, known: Vocabulary | None) -> dict[str, str]:
    """The schema files of a playbook and its scenarios: where they go, and what is in them."""
    from seawall.language.schema import playbook_schema, scenario_schema

    return {
        _file(playbook, ""): as_text(playbook_schema(known)),
        _file(playbook, ".scenario"): as_text(scenario_schema(known)),
    }


def as_text(schema: dict[str, Any]) -> str:
    """A schema as a file."""
    return json.dumps(schema, indent=2) + "\n"
