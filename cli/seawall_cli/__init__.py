"""The `seawall` command.

`main` finds the command; `app` knows who asks, of which database; `options` are the options that
commands share; `output` shows things to people; `asking` asks them; `errors` is the one place
where an error becomes a sentence and an exit code. Each command is a file in `commands`, and is
imported only when it is used: what a person waits for at night must start fast.
"""
