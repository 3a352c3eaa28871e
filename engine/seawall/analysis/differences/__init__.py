"""What differs between two plans, in the words of a playbook.

A plan is a tree of structures, and its identity is its bytes: two versions are the same exactly if
no value in the tree differs. So the trees are walked side by side. Whatever has a name (a step, a
fact, a role) is compared with what has that name in the other plan; what has none (a rule, a
requirement, a rung) is matched by what is most of its own: the whole of it, its condition, or
what it does. Each field has words of its own; one that nobody gave words to is told as data, so
that nothing that differs can go unsaid.

`change` is what is found; `matching` puts lists side by side; `words` says single values; `fields`
compares one field of a structure; `things` has the words of every field; `books` walks the plans.
"""

from seawall.analysis.differences.books import differences
from seawall.analysis.differences.change import Change

__all__ = ["Change", "differences"]
