"""The JSON Schema of playbooks and scenarios, for editors: completion, hover and checks.

It is made from the models, so it names the keys that the parser reads and no others.
"""

from __future__ import annotations

from typing import Any

from seawall.language.document import Playbook
from seawall.language.scenario import Scenario


def playbook_schema() -> dict[str, Any]:
    """The schema of a playbook, short forms included."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Playbook.model_json_schema(mode="validation"),
    }


def scenario_schema() -> dict[str, Any]:
    """The schema of a scenario."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Scenario.model_json_schema(mode="validation", by_alias=True),
    }
