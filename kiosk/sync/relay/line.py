"""A relay's line to its centre, over PostgreSQL."""

from collections.abc import Sequence

from kiosk.sync.postgres import PgUpstream
from kiosk.sync.relay.numbering import LetIn

_DEVICES = "select id, kind, public_key, role, enrolled_by, is_revoked from kiosk.station_devices()"


class PgRelayLine(PgUpstream):
    """As every device's, and the relay is told who else is let in."""

    def station_devices(self) -> Sequence[LetIn]:
        """Everybody else whom the centre has ever let in at the station."""
        return [LetIn(*row) for row in self._all(_DEVICES)]
