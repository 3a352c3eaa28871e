"""Runs commands of Seawall, each in a process with little memory and time, and tells how it went.

Started once, it imports the command line; for each line on its input, a list of arguments in JSON,
it forks, sets the limits and runs them. It answers with a line of JSON: the exit code (negative for
the signal that ended it) and what was printed.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile

import seawall.language.compiler
import seawall.language.scenario
import seawall.roster  # noqa: F401  # imported before the limits hold
from seawall_cli import errors
from seawall_cli.main import cli

CPU_SECONDS = 20
"""Far more than any file takes, and far less than a file without bounds would."""
MORE_MEMORY = 600_000_000
"""Bytes beside what the process has at the start."""


def limit() -> None:
    """Let this process have a bounded time and memory."""
    with open("/proc/self/statm", encoding="ascii") as file:
        pages = int(file.read().split()[0])
    most = pages * resource.getpagesize() + MORE_MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))


def run(arguments: list[str], output: int) -> int:
    """Run a command in this process, printing into a file."""
    os.dup2(output, 1)
    os.dup2(output, 2)
    sys.argv = ["seawall", *arguments]
    limit()
    code = errors.run(cli)
    sys.stdout.flush()
    sys.stderr.flush()
    return code


def main() -> None:
    """Answer every line."""
    for line in sys.stdin:
        with tempfile.TemporaryFile() as file:
            child = os.fork()
            if child == 0:
                os._exit(run(json.loads(line), file.fileno()))
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            file.seek(0)
            printed = file.read().decode("utf-8", "backslashreplace")
        print(json.dumps([code, printed]), flush=True)


if __name__ == "__main__":
    main()
