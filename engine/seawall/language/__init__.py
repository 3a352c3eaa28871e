"""From the text of a playbook to a checked plan.

`source` reads YAML and keeps the place of everything; `document` says which keys there are and
what they hold; `compiler` (with `deadlines` and `hours`) resolves every name and makes the plan;
`checks` looks at the plan as a whole. Each finds `problems`, and all are shown in one run.
"""
