"""How much is kept: the limits of what a command may carry and an incident may hold.

Each is far above what people need, and low enough that whoever may give commands can neither fill
a disk with one of them nor keep everybody else waiting. What is over a limit is refused; nothing is
cut short. The limits of playbooks stand with the language, which refuses them line by line.
"""

from __future__ import annotations

MAX_TEXT = 20_000
"""Characters of one text. A long statement has about 10,000; more belongs in a file."""
MAX_NAME = 200
"""Characters of the name of a person or an item, of a request id and of a signal's id."""
MAX_URL = 2_000
"""Characters of a web address; the Sitemaps protocol takes fewer than 2,048."""
MAX_LIST = 1_000
"""Entries of one list: longer ones are tables, which belong in a file."""
MAX_INT = 2**53 - 1
"""The largest whole number that JSON carries exactly everywhere (RFC 8785, RFC 7493)."""
MAX_FACTS = 2_000
"""Facts that one command gives: as many as a playbook may have."""
MAX_GIVEN = 1_000_000
"""Characters of all the facts that one command gives. A lock is held while they are written."""
MAX_ITEMS = 500
"""Items of one step: more than anybody handles one by one."""
MAX_ENTRIES = 20_000
"""Entries that a person's command may write. Only loops inside loops that nobody and no clock stops
write more; what passing time does cannot be refused."""
MAX_LOG = 1_000_000
"""Entries of a log. Replaying so many takes tens of seconds, and no incident of people's has them;
what passing time does is still written, and the incident can still be cancelled."""
EARLIEST, LATEST = 1970, 2200
"""The years of moments: before it no clock of ours began, and past it no calendar is known."""
