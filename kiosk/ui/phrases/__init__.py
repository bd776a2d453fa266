"""Every sentence a window can say, one module a window.

The phrases of `PUBLIC` stand in every file of `resources/translations`; those of `STAFF` stay in English.
`python tools/translations.py sync` carries new phrases into those files and takes dead ones out.
"""

PUBLIC = ("common", "touch", "board", "ticket", "codes", "telling", "leaflets", "standards", "safety")
STAFF = ("staff", "desk", "manager")
