"""What can be told about a plan without running it.

Everything here takes plans and gives findings about them: which steps can be reached, what is on
record by then, how long it can take, how two versions differ. Nothing here knows YAML: where a
finding stands in a file is for the language to say.
"""
