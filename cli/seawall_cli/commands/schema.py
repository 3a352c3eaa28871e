"""`seawall schema`."""

from __future__ import annotations

import click

from seawall_cli import options


@click.command("schema")
@click.option("--scenario", is_flag=True, help="The schema of scenarios instead.")
@options.everywhere
def command(scenario: bool) -> None:
    """Print the JSON Schema of playbooks, for editors.

    With the YAML extension of an editor it gives completion and explains every key.

    \b
    Example:
      seawall schema > playbook.schema.json
    """
    import json

    from seawall.language.schema import playbook_schema, scenario_schema

    click.echo(json.dumps(scenario_schema() if scenario else playbook_schema(), indent=2))
