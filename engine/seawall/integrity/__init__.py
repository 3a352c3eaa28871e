"""Whether what is kept is what Seawall wrote, and how one can tell.

`verification` follows one log, `auditing` all of them; `checkpoints` are signed heads of all logs,
which also show what a chain alone cannot; `lines` are the files of JSON lines in which checkpoints
and exports are written.
"""
