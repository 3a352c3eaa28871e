"""The same work in other engines, each run by a Python of its own that has it installed.

`make bench-peers` makes that environment from `requirements.txt` and measures. Each program here
speaks as `bench.worker` does: it says `ready`, and for each line with a number of seconds it takes
processes of ten steps from their start to their end for so long, and says how many steps a second.
The work: a step has a fact that must be given and a condition on it, and what it led to is saved
durably before the next.
"""
