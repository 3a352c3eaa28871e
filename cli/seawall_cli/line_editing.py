"""Typing a line on a terminal: arrow keys move in it, Tab completes it, and a paste stays whole.

Python's own `input` does all that once readline is loaded. Without it an arrow key leaves control
characters behind, and a pasted answer of two lines answers two questions.
"""

from __future__ import annotations

from collections.abc import Sequence


def read(prompt: str, words: Sequence[str] = (), *, paths: bool = False) -> str:
    """A line typed behind a prompt; Tab completes one of the words, or a path.

    Raises EOFError on Ctrl-D and KeyboardInterrupt on Ctrl-C.
    """
    try:
        import readline
    except ImportError:  # not every Python has it
        return input(prompt)
    readline.parse_and_bind("set enable-bracketed-paste on")  # Python turns it off
    readline.parse_and_bind("tab: complete")
    readline.set_completer_delims(" \t\n,")

    def complete(begun: str, number: int) -> str | None:
        fitting = [word for word in words if word.startswith(begun)]
        return fitting[number] if number < len(fitting) else None

    readline.set_completer(None if paths else complete)  # without one, paths are completed
    return input(prompt)
