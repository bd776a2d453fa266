"""How staff leave a public window: with a passphrase of the device, which is kept nowhere as it was typed."""

from typing import Protocol


class WayOut(Protocol):
    """What knows the passphrase of a device without keeping it."""

    def opens(self, typed: str) -> bool:
        """Whether this is the passphrase; False too where the device has none. Takes a while.

        Raises:
            SettingsFaulty: what is kept of it cannot be read, or others can read it.
        """
        ...


class NoWayOut:
    """A device without a passphrase: its public windows end only with their program."""

    _TYPED: frozenset[str] = frozenset()

    def opens(self, typed: str) -> bool:
        """False."""
        return typed in self._TYPED
