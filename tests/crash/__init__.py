"""Workers that are killed: nothing acknowledged is lost, nothing happens twice.

`worker` is the program that is killed. It carries out a script (`scripts`) and keeps a `journal` of
what it meant to do and what it was answered. `points` and `proxy` kill it at an exact point of a
command, the `arena` at a random moment; `server` is a PostgreSQL that is killed itself. What must
hold afterwards are the `claims`. `campaign` does all of it thousands of times.
"""
