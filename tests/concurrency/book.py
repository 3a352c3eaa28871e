"""The playbook of the runs: small, and with everything that can collide.

A loop that fills up, tracks, items, an approval, a repeat, a clock that may be paused, a legal one
that outlives the incident, signals that start and move, timeouts that set, signal and lead away, a
key that openings compete for, and a rule that must never hold.
"""

STORM = """\
seawall: 1
id: storm
version: 1.0.0
title: A storm
timezone: Europe/Amsterdam
roles: {desk: Desk, lead: {title: Lead, deputy: desk}, legal: Legal}
facts:
  place: {type: text}
  mood: {type: choice, of: [calm, angry, furious]}
  reach: {type: int, min: 0}
  word: {type: text}
  heard: {type: text}
  case: {type: text}
  people: {type: list}
  level: {type: choice, of: [L1, L2, L3]}
open: [place]
key: place
labels: [level, mood]
escalations:
  usual:
    - {at: 50%, tell: owner}
    - {at: due-5m, tell: owner}
    - {at: due, tell: deputy}
    - {at: due+20m, tell: [lead, legal]}
signals:
  louder: {set: {level: L3}, tell: [lead], start: alarm}
  calm: {set: {mood: calm}}
  again: {to: judge, from: [respond, close]}
tracks:
  alarm: [{id: raise, owner: lead, due: 10m, escalate: usual}]
never:
  - {when: level == "L1" && mood == "furious", say: Fury is no L1}
ends: {over: It is over, nothing: It was nothing}
steps:
  - id: judge
    owner: desk
    collect: [mood, reach]
    due: 30m
    escalate: usual
    on_timeout: {set: {level: L2}}
    next:
      - {when: mood == "calm" && reach < 10, to: nothing}
      - {to: respond}
    max_visits: {times: 40, to: over}
  - id: respond
    owner: lead
    tracks:
      answer:
        - {id: say, owner: desk, collect: [word], due: 45m, escalate: usual,
           approve: {by: [lead, legal], rounds: 20}}
      cases:
        - id: private
          owner: desk
          each: {item: person, from: people, steps: [{id: talk, owner: desk, collect: [case]}]}
      listening:
        - {id: listen, owner: desk, collect: [heard], repeat: 20m, escalate: usual}
      quiet: [{id: wait_for_calm, owner: desk, wait: calm, due: {within: 2h, pausable: true}}]
      law: {outlives: true, steps: [{id: notify, owner: legal, due: {within: 6h, legal: true},
            escalate: usual}]}
    join: [answer]
    max_visits: 30
    next:
      - {when: mood == "furious", to: judge}
      - {to: close}
  - id: close
    owner: lead
    due: 1h
    on_timeout: {to: judge, signal: louder}
    max_visits: 30
    next: over
"""

STEPS = (
    "judge",
    "respond",
    "say",
    "private",
    "listen",
    "wait_for_calm",
    "notify",
    "close",
    "raise",
)
"""What a step may be called by somebody who does not look first."""
