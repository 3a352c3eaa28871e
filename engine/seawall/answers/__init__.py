"""What the engine answers: as data, and as sentences that people read.

`views` are the frozen results of its calls; `incident` draws one from a state and its playbook;
`narrative` tells each entry of a log in a sentence; `timing` says how long visits of steps took.
What a viewer may not see is left out here, before anybody else gets it.
"""
