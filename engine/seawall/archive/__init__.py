"""Everything of a database as one file of JSON lines: written, verified and read back.

The file holds what cannot be worked out again: playbooks, each incident with its log as it is
stored, what each entry told whom, and which requests were answered. States, inboxes and labels are
not in it; whoever reads it replays the logs. So one check serves the file by itself (without a
database) and the import: a row is believed because it follows from a log whose chain fits.
"""

from seawall.archive.checking import verify_export
from seawall.archive.exporting import export
from seawall.archive.importing import import_

__all__ = ["export", "import_", "verify_export"]
