"""The voice with the real pyttsx3 and espeak-ng, heard through a loudspeaker of ALSA's own."""

import itertools
import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import pytest

from kiosk.service.ports import Voice
from kiosk.service.silence import Silence
from kiosk.speech.loudness import MOST_DB
from tests.helpers.loudspeakers import RATE, Loudspeaker, is_running, loudness_db, wait_until
from tests.helpers.voices import FakeVoice
from tests.speech.conftest import Speaker

WELCOME = {
    "en": "Please go to the counter.",
    "pa": "ਕਿਰਪਾ ਕਰਕੇ ਕਾਊਂਟਰ ਤੇ ਜਾਓ।",
    "ur": "براہ کرم کاؤنٹر پر تشریف لائیں۔",
    "pl": "Proszę podejść do okienka.",
    "ro": "Vă rugăm să mergeți la ghișeu.",
    "bn": "অনুগ্রহ করে কাউন্টারে যান।",
    "ar": "يرجى التوجه إلى الشباك.",
    "gu": "કૃપા કરીને કાઉન્ટર પર જાઓ.",
    "fa": "لطفاً به پیشخوان بروید.",
    "zh-Hans": "请到柜台。",
    "pt": "Por favor, dirija-se ao balcão.",
    "es": "Por favor, vaya al mostrador.",
    "fr": "Veuillez vous rendre au guichet.",
    "it": "Si prega di andare allo sportello.",
    "hi": "कृपया काउंटर पर जाएँ।",
    "ta": "தயவுசெய்து கவுண்டருக்குச் செல்லவும்.",
    "uk": "Будь ласка, підійдіть до віконця.",
}
LONG = [("This is a long sentence that takes several seconds to say, whoever says it.", "en")] * 3
CANARY = "Zyxwvuts"


def heard(loudspeaker: Loudspeaker, voice: object) -> float:
    """Seconds of sound since the last time, once the voice is silent."""
    wait_until(lambda: voice.is_silent)  # type: ignore[attr-defined] # a SpeechVoice
    seconds = loudspeaker.seconds
    loudspeaker.listen()
    return seconds


def test_every_language_with_a_voice_is_heard(loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """A button that reads aloud and is not heard would be worse than none."""
    voice = speaker()
    sounds = {}
    for language, text in WELCOME.items():
        assert voice.can_say(language), language
        voice.say([(text, language)], gain_db=MOST_DB)
        wait_until(lambda: voice.is_silent)
        sounds[language] = bytes(loudspeaker.samples)
        loudspeaker.listen()
        seconds = len(sounds[language]) / 2 / RATE
        assert 0.8 < seconds < 6, (language, seconds)
        samples = memoryview(sounds[language]).cast("h")
        assert max(samples) > 5_000, language
    assert len(set(sounds.values())) == len(WELCOME), "each language has a voice of its own"


@pytest.mark.parametrize("language", ["ps", "so", "ti", "ckb", "ku", "pnb", "xx"])
def test_a_language_without_a_voice_is_not_offered(speaker: Speaker, language: str) -> None:
    """Letters that are spelled by another language's voice help nobody."""
    assert not speaker().can_say(language)


def test_mandarin_is_spoken_by_the_voice_of_what_is_written(speaker: Speaker) -> None:
    """An interpreter is asked for in Mandarin; its name is written in Chinese."""
    assert speaker().can_say("cmn")


def test_each_step_is_six_decibels_and_the_loudest_is_not_distorted(
    loudspeaker: Loudspeaker, speaker: Speaker
) -> None:
    """Up to 18 dB louder is a rule; a voice that clips would be louder and not understood."""
    voice = speaker()
    levels, peaks = [], []
    for gain in (0, 6, 12, 18):
        voice.say([(WELCOME["en"], "en")], gain_db=gain)
        wait_until(lambda: voice.is_silent)
        levels.append(loudness_db(loudspeaker.samples))
        peaks.append(max(loudspeaker.samples))
        loudspeaker.listen()
    assert [high - low for low, high in itertools.pairwise(levels)] == pytest.approx([6, 6, 6], abs=0.1)
    assert levels[3] - levels[0] == pytest.approx(18, abs=0.2)
    assert peaks[3] < 32_767


def test_several_things_are_said_in_turn_and_none_is_cut(loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """Two calls in a row are two people, and both must hear theirs."""
    voice = speaker()
    first, second = [("Ticket K, 7.", "en")], [("Bilet M, 9.", "pl"), ("Ticket M, 9.", "en")]
    voice.add(first)
    one = heard(loudspeaker, voice)
    voice.add(second)
    two = heard(loudspeaker, voice)
    voice.add(first)
    voice.add(second)
    assert heard(loudspeaker, voice) == pytest.approx(one + two, abs=0.2)


def test_a_long_text_is_said_to_its_end(loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """A leaflet is a minute of speech, and its last sentence has the number to call."""
    voice = speaker()
    voice.say([(WELCOME["en"], "en")])
    once = heard(loudspeaker, voice)
    voice.say([(f"{WELCOME['en']} " * 40, "en")])
    assert heard(loudspeaker, voice) > 35 * once


def test_something_new_takes_the_place_of_what_is_being_said(
    slow_loudspeaker: Loudspeaker, speaker: Speaker
) -> None:
    """Who has moved on to the next button does not want to hear the end of the last one."""
    voice = speaker()
    voice.say(LONG)
    wait_until(lambda: slow_loudspeaker.first_at is not None)
    speaking = set(voice.pids)
    slow_loudspeaker.listen()
    voice.say([("Yes.", "en")])
    wait_until(lambda: voice.is_silent)
    assert slow_loudspeaker.seconds < 3
    assert speaking - set(voice.pids), "the one that spoke has been ended"


def test_to_stop_ends_the_sound_within_50_ms(slow_loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """A key that stops the voice stops it; half a second later would be after the next question."""
    voice = speaker()
    took = []
    for _ in range(5):
        slow_loudspeaker.listen()
        voice.say(LONG)
        wait_until(lambda: slow_loudspeaker.first_at is not None)
        before = set(voice.pids)
        started = time.monotonic()
        voice.stop()
        (ended,) = before - set(voice.pids)
        wait_until(lambda ended=ended: not is_running(ended))
        took.append(time.monotonic() - started)
    assert median(took) < 0.05


def test_without_a_loudspeaker_there_is_silence_and_staff_are_told_once(
    speaker: Speaker,
    told: list[str],
    caplog: pytest.LogCaptureFixture,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The kiosk goes on without its voice; whoever can plug one in must know."""
    nothing = tmp_path / "asound.conf"
    nothing.write_text("")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(nothing))
    voice = speaker()
    with caplog.at_level(logging.DEBUG, "kiosk.speech"):
        for _ in range(3):
            voice.say([(CANARY, "en"), (CANARY, "pl")])
            voice.add([(CANARY, "en")])
            wait_until(lambda: voice.is_silent)
    assert told == ["This device cannot speak: it finds no loudspeaker."]
    assert len(caplog.records) == 1
    assert CANARY not in caplog.text


def test_what_is_said_is_in_no_file_no_log_and_no_command_line(
    loudspeaker: Loudspeaker,
    speaker: Speaker,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """A letter that was typed and heard in a headphone must not lie in the temporary folder."""
    kept = tmp_path / "temporary"
    kept.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(kept))
    voice = speaker()
    with caplog.at_level(logging.DEBUG):
        voice.say([(CANARY, "en")])
        assert heard(loudspeaker, voice) > 0.3
    # The sound library keeps a folder of its own there, whatever is said.
    files = [file for file in kept.rglob("*") if file.is_file()]
    assert all(CANARY.encode() not in file.read_bytes() for file in files)
    assert not any(file.suffix == ".wav" or file.stat().st_size > 4_096 for file in files)
    assert CANARY not in caplog.text
    for pid in voice.pids:
        for name in ("cmdline", "environ"):
            assert CANARY.encode() not in Path(f"/proc/{pid}/{name}").read_bytes()


def test_a_worker_that_has_spoken_is_ended_to_forget(loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """After a visitor has gone, no process of ours holds what they were told."""
    voice = speaker()
    voice.say([(CANARY, "en")])
    heard(loudspeaker, voice)
    before = voice.pids
    voice.forget()
    wait_until(lambda: sum(is_running(pid) for pid in before) < len(before))
    voice.say([("Hello.", "en")])
    assert heard(loudspeaker, voice) > 0.3


def test_a_worker_that_hangs_holds_nobody_up(slow_loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """The window must paint the next page while the sound card's driver is thinking."""
    voice = speaker()
    voice.say(LONG)
    wait_until(lambda: slow_loudspeaker.first_at is not None)
    wait_until(lambda: voice.is_ready)
    for pid in voice.pids:
        os.kill(pid, signal.SIGSTOP)
    started = time.monotonic()
    for _ in range(20):
        voice.say([("x" * 5_000, "en")] * 5)
        voice.add([("Hello.", "en")])
        voice.stop()
        voice.can_say("en")
    assert time.monotonic() - started < 0.2
    slow_loudspeaker.listen()
    voice.say([("Hello.", "en")])
    wait_until(lambda: slow_loudspeaker.first_at is not None)


def test_a_worker_that_never_starts_is_ended_and_told_of_once(speaker: Speaker, told: list[str]) -> None:
    """What hangs at its start must not be waited for, nor started again and again."""
    voice = speaker(command=("sleep", "60"), start_s=0.2)
    (pid,) = _first_pids(voice)
    assert not voice.can_say("en")
    wait_until(lambda: not is_running(pid))
    wait_until(lambda: bool(told))
    voice.say([("Hello.", "en")])
    assert told == ["The voice of this device does not work."]


@pytest.mark.parametrize(
    ("program", "words"),
    [
        (
            "import sys; sys.modules['pyttsx3'] = None; from kiosk.speech.mouth import main; main()",
            "This device cannot speak: its voices are not installed (docs/speech.md).",
        ),
        ("raise SystemExit(1)", "The voice of this device does not work."),
        ("print('what?', flush=True); input()", "The voice of this device does not work."),
    ],
    ids=["no engine", "ends at once", "talks nonsense"],
)
def test_a_machine_without_voices_says_so(
    speaker: Speaker, told: list[str], program: str, words: str
) -> None:
    """Whoever set the machine up learns what is missing, and the window works without."""
    voice = speaker(command=(sys.executable, "-c", program))
    wait_until(lambda: bool(told))
    assert not voice.can_say("en")
    assert told == [words]


def test_the_next_call_is_said_after_a_worker_died(loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """One sentence may be lost with it; the people who are called after it must not be."""
    voice = speaker()
    assert voice.can_say("en")
    (pid,) = voice.pids
    os.kill(pid, signal.SIGKILL)
    wait_until(lambda: pid not in voice.pids)
    voice.add([("Ticket K, 7.", "en")])
    assert heard(loudspeaker, voice) > 0.5


def test_nothing_runs_on_after_close(slow_loudspeaker: Loudspeaker, speaker: Speaker) -> None:
    """A program that has ended must not go on talking."""
    voice = speaker()
    voice.say(LONG)
    wait_until(lambda: slow_loudspeaker.first_at is not None)
    wait_until(lambda: len(voice.pids) == 3)
    pids = voice.pids
    voice.close()
    assert not any(is_running(pid) for pid in pids)
    voice.say(LONG)
    assert voice.pids == ()


def test_workers_end_when_their_program_is_killed(slow_loudspeaker: Loudspeaker) -> None:
    """Whatever kills the kiosk, nobody goes on reading a visitor's page to the next one."""
    program = (
        "import sys, time\n"
        "from kiosk.speech.voice import SpeechVoice\n"
        "voice = SpeechVoice()\n"
        f"voice.say({LONG!r})\n"
        "while len(voice.pids) < 2: time.sleep(0.01)\n"
        "print(*voice.pids, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        pids = [int(pid) for pid in process.stdout.readline().split()]
        wait_until(lambda: slow_loudspeaker.first_at is not None)
        assert all(is_running(pid) for pid in pids)
        process.kill()
        wait_until(lambda: not any(is_running(pid) for pid in pids), timeout_s=2)


@pytest.mark.parametrize("kind", ["real", "fake", "silent"])
def test_every_voice_keeps_to_the_contract(loudspeaker: Loudspeaker, speaker: Speaker, kind: str) -> None:
    """Windows are tested with a voice that only remembers: it must not allow more than the real one."""
    makers: dict[str, Callable[[], Voice]] = {"real": speaker, "fake": FakeVoice, "silent": Silence}
    voice = makers[kind]()
    assert loudspeaker.seconds == 0
    assert voice.can_say("en") is (kind != "silent")
    assert not voice.can_say("ckb")
    started = time.monotonic()

    def use() -> None:
        voice.say([("One.", "en"), ("Two.", "ckb")], gain_db=6)
        voice.add([("Three.", "pl")], sound=None, gain_db=18)
        voice.say([])
        voice.stop()
        voice.stop()
        voice.forget()

    elsewhere = threading.Thread(target=use)
    elsewhere.start()
    elsewhere.join()
    use()
    voice.close()
    use()
    voice.close()
    assert time.monotonic() - started < 1


def _first_pids(voice: object) -> tuple[int, ...]:
    wait_until(lambda: bool(voice.pids))  # type: ignore[attr-defined] # a SpeechVoice
    pids: tuple[int, ...] = voice.pids  # type: ignore[attr-defined]
    return pids
