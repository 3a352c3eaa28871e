"""The `seawall` command.

`main` finds the command; `app` knows who asks, of which database, and what they may see; `options`
are the options that commands share; `naming` knows which task a person means; `output` shows things
to people; `asking` asks them; `errors` is the one place where an error becomes a sentence and an
exit code. Drills are in `timeline`, `drilling` and `by_hand`. Each command is a file in `commands`,
and is imported only when it is used: what a person waits for at night must start fast.
"""
