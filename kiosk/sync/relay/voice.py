"""What a relay says itself: that it hands the numbering back, and that its database was set back.

Each time it begins a chain, so that no place of one can be taken twice, whatever was restored.
"""

import os

from kiosk import __version__
from kiosk.domain.device import ChainCause, ChainStarted, device_subject
from kiosk.domain.entry import EntryId, Facts, SubjectId
from kiosk.domain.errors import CentreRefused, NotNow
from kiosk.domain.instant import Instant, uuid7
from kiosk.domain.station import CENTRE, HandedOver, SetBack, station_subject
from kiosk.journal.chain import Head, Record, add
from kiosk.journal.keys import Signer
from kiosk.sync.relay.keeping import bring
from kiosk.sync.relay.numbering import Numbering, Standing
from kiosk.sync.upstream import Told, Upstream


def hand_back(own: Numbering, signer: Signer, at: Instant, by: str) -> int:
    """Number the relay's last entry: the centre numbers from now on. Answers with its number.

    Raises:
        NotNow: the relay does not number the station's entries.
        CentreUnavailable, CentreRefused: its database cannot be used.
    """
    here = own.standing()
    if not here.numbers_here:
        who = "the centre" if here.sequencer == CENTRE else here.sequencer
        raise NotNow(
            f"This relay does not number the entries of {own.station}; {who} does. "
            "There is nothing to hand back."
        )
    return own.speak(*_chain(own, here, signer, HandedOver(CENTRE), ChainCause.FIRST, at, by), CENTRE)


def set_back(own: Numbering, centre: Upstream, signer: Signer, at: Instant, until: Instant, by: str) -> int:
    """After the relay's database was restored or made anew: answers with the last number that was kept.

    Whatever the centre has is brought down again; what only the relay had, the devices bring back until
    `until`. Where another numbers the entries, the relay follows it again and nothing is to be brought back.

    Raises:
        CentreUnavailable, CentreRefused: either database cannot be used, or they tell different stories.
    """
    greeting = centre.greet(Told(__version__, None, 1))
    with own.connection.transaction():
        own.stand_back()
        bring(own, centre)
        here = own.standing()
        if own.ghash_at(greeting.gseq) != greeting.ghash:
            raise CentreRefused(
                f"The centre's record of {own.station} up to number {greeting.gseq} is not this relay's. "
                "Nothing was changed. Please tell the administrator."
            )
        if greeting.sequencer == here.site:
            own.begin(here.gseq, here.ghash)
            own.recover(until)
            own.speak(*_chain(own, here, signer, SetBack(here.gseq), ChainCause.RESTORED, at, by))
    return here.gseq


def _chain(
    own: Numbering, here: Standing, signer: Signer, says: Facts, cause: ChainCause, at: Instant, by: str
) -> tuple[str, list[Record]]:
    head = Head(
        station=own.station,
        device=here.site,
        chain=uuid7(at, os.urandom(10)),
        seq=0,
        hash=b"",
        gseq=here.gseq,
        ghash=here.ghash,
        is_sequencer=False,
        offset_ms=None,
    )
    told: list[tuple[SubjectId, Facts]] = [
        (device_subject(here.site), ChainStarted(here.site, signer.public_key, cause)),
        (station_subject(own.station), says),
    ]
    records: list[Record] = []
    for subject, facts in told:
        entry = EntryId(uuid7(at, os.urandom(10)))
        head, _, record = add(head, signer, id=entry, subject=subject, facts=facts, actor=by, at=at)
        records.append(record)
    return head.chain, records
