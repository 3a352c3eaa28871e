"""The after-action report of one incident: what happened, read off its log, for people to learn by.

A `Report` is data first (`model`), made by `build` from what a viewer may see of an incident and
nothing else: the log comes in with confidential values taken out already, so no renderer can show
what its reader may not see. `markdown` and `html` write it down. What only people can tell (what
went well, what did not, what to improve) is an empty place under a heading. Wording is blameless:
people and roles are named with what they did, never with what they are to blame for.

The parts follow the after-action reports that teams use: PagerDuty's post-mortem template, FEMA's
AAR/IP and the lessons of digital.gov.
"""

from __future__ import annotations

from seawall.reports.as_html import html
from seawall.reports.as_markdown import markdown
from seawall.reports.model import Report

__all__ = ["Report", "html", "markdown"]
