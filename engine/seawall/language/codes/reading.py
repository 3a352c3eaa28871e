"""Reading the file: why a file cannot be read as a playbook at all."""

from __future__ import annotations

from seawall.language.codes.explanation import BASE, Explanation

EXPLANATIONS = (
    Explanation(
        "empty",
        "The file has nothing in it",
        "There is not a word in this file, so there is nothing to follow when it is needed. "
        "Perhaps it was saved before it was written, or the wrong file was named. `seawall "
        "init` writes a small playbook to start from.",
        wrong="",
        right=BASE,
    ),
    Explanation(
        "unreadable",
        "The file is not there, or cannot be opened",
        "No file of this name was found, it is a folder, or you may not read it. Look at the "
        "name and at the folder you are in; names of files tell capitals from small letters.",
    ),
    Explanation(
        "not_text",
        "The file is not plain text",
        "A playbook is plain text in UTF-8. A word processor saves something else, even if it "
        "looks the same on the screen. Save it as plain text, or write it in a text editor.",
    ),
    Explanation(
        "yaml",
        "The file is not YAML",
        "Playbooks are written in YAML, a way to write lists and keys with their values. Where "
        "that is broken, nothing else can be looked at, so this problem comes alone. Mostly a "
        "text with a colon or a `!` in it lacks its quotes, a tab stands where spaces must, "
        "keys of one list do not begin in the same column, or a bracket or quote is not closed.",
        wrong="title: Backlash: what now\n",
        right='title: "Backlash: what now"\n',
    ),
    Explanation(
        "too_big",
        "The file is too big",
        "A playbook may have 1,000,000 bytes and 100,000 values; one of a hundred steps has a "
        "tenth of that. Nobody reads more on a bad day. Move parts of it into playbooks of "
        "their own and `call` them; long texts belong into files that a guide links to.",
    ),
    Explanation(
        "too_deep",
        "Things stand inside things too often",
        "More than 40 lists or mappings stand inside each other. Mostly a bracket was opened "
        "and never closed. Close it, or move what is inside into a playbook of its own and "
        "`call` it.",
        wrong="title: " + "[" * 41 + "]" * 41 + "\n",
        right="title: An example\n",
    ),
    Explanation(
        "documents",
        "The file holds more than one playbook",
        "A line `---` begins a second document. Only one playbook stands in a file, so that "
        "its name says what is in it, and a call finds it. Take the line out, or move what is "
        "below it into a file of its own.",
        wrong=f"{BASE}---\ntitle: Another\n",
        right=BASE,
    ),
    Explanation(
        "anchor",
        "An anchor or alias is used",
        "`&name` and `*name` are YAML's way to write something once and use it again. "
        "Playbooks do without: whoever reads a step must see all of it. Write it out in each "
        "place. If a text just begins with `&` or `*`, put it in quotes.",
        wrong="title: &name An example\ndescription: *name\n",
        right="title: An example\ndescription: An example\n",
    ),
    Explanation(
        "tag",
        "A text begins with ! and lacks its quotes",
        "For YAML a word after `!` is a tag, which playbooks do not use. Mostly it is a "
        "condition that begins with `!`, which means not. Put the whole condition in quotes.",
        wrong="""\
open: [serious]
steps:
  - {id: first, owner: lead, due: 1h, skip: !serious , next: over}
""",
        right="""\
open: [serious]
steps:
  - {id: first, owner: lead, due: 1h, skip: '!serious', next: over}
""",
    ),
    Explanation(
        "key",
        "A list or mapping stands where a key should be",
        "What stands before a colon is the name of something, a plain word. If it is a text "
        "that begins with `{` or `[`, put it in quotes.",
        wrong="ends:\n  {over}: It is over\n",
        right="ends:\n  over: It is over\n",
    ),
    Explanation(
        "duplicate_key",
        "A key stands twice in the same place",
        "Only one of the two could count, and you would not see which. That happens when a "
        "part is copied and only half changed. Keep one; the message has the line of the first.",
        wrong="""\
steps:
  - id: first
    owner: lead
    due: 1h
    due: 2h
    next: over
""",
        right="""\
steps:
  - id: first
    owner: lead
    due: 1h
    next: over
""",
    ),
)
