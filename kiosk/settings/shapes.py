"""What every settings file is made of: strict tables, short names, text in plain letters."""

from typing import Annotated

import msgspec

PLAIN = r"^[^\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]*\Z"
"""One line of text: nothing in it moves a cursor or turns the writing round, wherever it is shown."""

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}\Z")]
Tag = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?\Z")]
"""A language, as BCP 47 has it: `pl`, `zh-Hans`."""
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80, pattern=PLAIN)]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """A table of a settings file; a field it does not know is a mistake, not a wish."""
