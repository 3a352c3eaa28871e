"""`python -m seawall_cli`: the `seawall` command, where scripts are not on the path."""

from seawall_cli.main import main

main()
