"""The pure heart: what a command does to an incident, and nothing else.

`decide(playbook, state, command, now)` gives the entries that a command writes, or raises a
refusal and changes nothing. `evolve(state, entry)` is the only way state changes, so replaying a
log gives the state again. Time, people and ids come in with the command: nothing in here reads a
clock, a file, a database or the environment, so the same input always gives the same entries.
"""
