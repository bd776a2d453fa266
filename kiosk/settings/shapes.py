"""What every settings file is made of: strict tables, short names, text in plain letters."""

from typing import Annotated

import msgspec

Slug = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9][a-z0-9-]{0,39}$")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=80)]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename="kebab"):
    """A table of a settings file; a field it does not know is a mistake, not a wish."""
