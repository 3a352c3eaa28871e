"""Making words harmless before people see them: nothing in them steers a terminal or hides.

Control characters and escapes move the cursor, colour what is not theirs or talk to the terminal;
marks of direction turn what stands beside them round; invisible characters make two names look like
one. All of them are shown by their number, as `\\x1b` or `\\u202e`, and so are seen and not obeyed.
What a script needs for its letters or a picture for its parts stays as it is, and every kind of
space is a space. The log keeps the very words; only what is shown goes through here.
"""

from __future__ import annotations

import re

_LINES = "\n\t"
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
"""Letters, marks and signs that show nothing, though Unicode counts them among what is seen."""
_ZWNJ, _ZWJ = "\u200c", "\u200d"
_VIRAMA = 9
"""The combining class of the sign that joins consonants in the scripts of India."""

_STEERS_IN_JSON = (
    r"[\x7f-\x9f\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    r"\u200b-\u200f\u2028-\u202f\u2060-\u206f\u2800\u3164\ud800-\udfff\ufeff\uffa0\ufff0-\uffff"
    r"\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U0010ffff]"
)
"""What JSON itself lets through and a terminal or a reader would trip over."""
_BEYOND_ASCII = r"[^\x00-\x7e]"


def harmless(text: str) -> str:
    """The text, with its line breaks and tabs, and without anything else that is not seen."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n")
    return "".join(_shown(text, place) for place in range(len(text)))


def one_line(text: str) -> str:
    """The text on one line, so that no line of it passes for one of ours."""
    return harmless(text).replace("\n", " ⏎ ").replace("\t", " ")


def in_json(encoded: str, *, ascii_only: bool = False) -> str:
    """JSON with everything escaped that is not seen; what it says is exactly the same.

    With `ascii_only` everything beyond ASCII is, for streams that carry nothing else.
    """
    pattern = _BEYOND_ASCII if ascii_only else _STEERS_IN_JSON
    return re.sub(pattern, lambda found: _json_escape(found[0]), encoded)


def _shown(text: str, place: int) -> str:
    """What is shown for the character at a place."""
    sign = text[place]
    if (sign.isprintable() and sign not in _UNSEEN) or sign in _LINES:
        return sign
    if sign in (_ZWNJ, _ZWJ) and _joins(text, place):
        return sign
    return " " if sign.isspace() and _is_space(sign) else _number(sign)


def _is_space(sign: str) -> bool:
    import unicodedata

    return unicodedata.category(sign) == "Zs"


def _joins(text: str, place: int) -> bool:
    """Whether a joiner does here what it is for: in an emoji, or between letters that join.

    The rule for letters is that of internet names (RFC 5892, appendix A), in short.
    """
    import unicodedata

    before, after = text[place - 1 : place], text[place + 1 : place + 2]
    if not before or not after:
        return False
    if unicodedata.combining(before) == _VIRAMA:
        return True
    if text[place] == _ZWNJ:
        return unicodedata.bidirectional(before) == unicodedata.bidirectional(after) == "AL"
    picture = before == "\ufe0f" or unicodedata.category(before) in ("So", "Sk")
    return picture and unicodedata.category(after) == "So"


def _number(sign: str) -> str:
    code = ord(sign)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _json_escape(sign: str) -> str:
    units = sign.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
