"""Every sentence a window can say, one module a window.

A phrase of `touch`, `board`, `ticket`, `codes` or `common` is public and stands in every file of
`resources/translations`; `desk`, `manager` and `staff` are read by staff and stay in English.
`python tools/translations.py sync` carries new phrases into those files and takes dead ones out.
"""

PUBLIC = ("common", "touch", "board", "ticket", "codes")
STAFF = ("staff", "desk", "manager")
