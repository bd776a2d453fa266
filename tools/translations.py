"""Keep the translation files in step with the phrases of the windows.

    python tools/translations.py sync      new phrases into each .ts (unfinished), dead ones out
    python tools/translations.py check     is every public phrase translated, with the same placeholders?
    python tools/translations.py fill FILE  translations from {"pl": {"touch": {"Back": "Wstecz"}}}
    python tools/translations.py compile   .ts to .qm, which is what the windows read

In FILE a sentence that counts has a list of its forms: ["{n} minuta", "{n} minuty", "{n} minut"].
"""

import importlib
import itertools
import json
import os
import re
import subprocess
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from kiosk import places
from kiosk.ui.languages import language as known_language
from kiosk.ui.phrase import Phrase
from kiosk.ui.phrases import PUBLIC, STAFF, common

_ONE = ((0, 1, 2, 3, 5, 11, 21, 100, 101),)
_TWO = ((1,), (0, 2, 3, 5, 11, 21, 100, 101))
_NONE_AND_ONE = ((0, 1), (2, 3, 5, 11, 21, 100, 101))
PLURALS: dict[str, tuple[tuple[int, ...], ...]] = {
    "pa": _TWO, "ur": _TWO,
    "pl": ((1,), (2, 3, 22, 23, 24), (0, 5, 11, 21, 100, 101)),
    "ro": ((1,), (0, 2, 3, 5, 11, 101), (20, 21, 100)),
    "bn": _TWO,
    "ar": ((0,), (1,), (2,), (3, 5, 10, 103), (11, 21, 99), (100, 101, 102)),
    "gu": _TWO, "ckb": _ONE, "so": _TWO, "fa": _ONE, "ps": _TWO, "zh-Hans": _ONE,
    "pt": _NONE_AND_ONE, "es": _TWO, "fr": _NONE_AND_ONE, "it": _TWO, "hi": _TWO, "ta": _TWO,
    "uk": ((1, 21, 101), (2, 3, 22, 23, 24), (0, 5, 11, 100)),
    "ti": _NONE_AND_ONE,
}  # fmt: skip
"""The numerus forms that lrelease keeps for a language, each with numbers that it is for."""
_PLAIN_FORM = 1
"""So many example numbers has a form that may leave {n} out: "one person is waiting", "شخصان"."""
LEAST_OF_SCRIPT = 0.6
"""So many of a translation's letters are of its language's script."""
MOST_ALIKE = 0.4
"""So many sentences at most are the same in two languages; more, and one file was taken for another."""
LATIN_WORDS = frozenset(
    {"bsl", "qr", "pdf", "psd", "sms", "pin", "nhs", "uk", "gov", "e-mail", "email", "www", "a4"}
)
"""Names in Latin letters that stand in any script."""
_SCRIPT_NAMES = {"Han": "CJK"}
"""What the characters of a script are called in Unicode, where that is not its own name."""
_LATIN_WORD = re.compile(r"[A-Za-z][A-Za-z.@-]*")
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")


def folder() -> Path:
    """Where the translation files are."""
    return places.resources() / "translations"


def phrases(modules: tuple[str, ...] = PUBLIC) -> list[Phrase]:
    """Every phrase of the named modules, in the order they are written in."""
    found: list[Phrase] = []
    for name in modules:
        module = importlib.import_module(f"kiosk.ui.phrases.{name}")
        found += [value for value in vars(module).values() if isinstance(value, Phrase)]
    return found


def declared_wrongly() -> list[str]:
    """Phrases whose module and context differ, that occur twice, or whose two forms disagree."""
    findings: list[str] = []
    for name in (*PUBLIC, *STAFF):
        seen: set[str] = set()
        for phrase in phrases((name,)):
            if phrase.context != name:
                findings.append(f"{name}: {phrase.source!r} says it belongs to {phrase.context}")
            if phrase.source in seen and name in PUBLIC:
                findings.append(f"{name}: {phrase.source!r} stands there twice")
            seen.add(phrase.source)
            if phrase.is_plural and "n" not in phrase.placeholders:
                findings.append(f"{name}: {phrase.source!r} has two forms but no {{n}}")
            if phrase.is_plural and set(_PLACEHOLDER.findall(phrase.one)) - phrase.placeholders:
                findings.append(f"{name}: {phrase.one!r} has a placeholder that its plural lacks")
    return findings


def unused(sources: Path) -> list[str]:
    """Phrases that no module of the program names."""
    code = "\n".join(
        file.read_text(encoding="utf-8") for file in sources.rglob("*.py") if file.parent.name != "phrases"
    )
    dead: list[str] = []
    for name in (*PUBLIC, *STAFF):
        module = importlib.import_module(f"kiosk.ui.phrases.{name}")
        dead += [
            f"{name}.{constant} is said nowhere"
            for constant, value in vars(module).items()
            if isinstance(value, Phrase) and not re.search(rf"\b{constant}\b", code)
        ]
    return dead


def language_of(file: Path) -> str:
    return file.stem.removeprefix("kiosk_")


def _parsed(file: Path) -> "ET.ElementTree[ET.Element]":
    return ET.parse(file)  # noqa: S314 - our own files


def sync(file: Path, modules: tuple[str, ...] = PUBLIC) -> tuple[int, int]:
    """Bring one .ts in step with the phrases; returns how many were added and taken out."""
    language = language_of(file)
    known: dict[tuple[str, str], ET.Element] = {}
    if file.exists():
        for context in _parsed(file).getroot().iter("context"):
            for message in context.iter("message"):
                known[context.findtext("name", ""), message.findtext("source", "")] = message
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    added = 0
    for name in modules:
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for phrase in phrases((name,)):
            old = known.pop((name, phrase.source), None)
            added += old is None
            context.append(_message(phrase, old, len(PLURALS[language])))
    _write(file, root)
    return added, len(known)


Filled = dict[tuple[str, str], list[str]]
"""The forms of a translation by context and source."""


def fill(file: Path, said: Filled, modules: tuple[str, ...] = PUBLIC) -> list[str]:
    """Put translations into one .ts; returns what fits no phrase, and puts the rest in."""
    sync(file, modules)
    tree = _parsed(file)
    left = dict(said)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            forms = left.pop((context.findtext("name", ""), message.findtext("source", "")), None)
            translation = message.find("translation")
            if forms is None or translation is None:
                continue
            slots = list(translation.iter("numerusform")) or [translation]
            if len(slots) != len(forms):
                left[context.findtext("name", ""), message.findtext("source", "")] = forms
                continue
            for slot, text in zip(slots, forms, strict=True):
                slot.text = text
    _write(file, tree.getroot())
    sync(file, modules)
    return [f"{file.name}: {context}: {source!r} takes no such translation" for context, source in left]


def filled_from(text: str) -> dict[str, Filled]:
    """Translations by language from the JSON form that `fill` reads."""
    spoken: dict[str, dict[str, dict[str, str | list[str]]]] = json.loads(text)
    return {
        language: {
            (context, source): forms if isinstance(forms, list) else [forms]
            for context, sentences in contexts.items()
            for source, forms in sentences.items()
        }
        for language, contexts in spoken.items()
    }


def _write(file: Path, root: ET.Element) -> None:
    """Write a file whole or not at all: others may read it meanwhile."""
    ET.indent(root, "    ")
    text = ET.tostring(root, encoding="unicode")
    unfinished = file.with_suffix(f".{os.getpid()}")
    unfinished.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )
    unfinished.replace(file)


def _message(phrase: Phrase, old: ET.Element | None, forms: int) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if phrase.is_plural else {})
    ET.SubElement(message, "source").text = phrase.source
    if phrase.note:
        ET.SubElement(message, "extracomment").text = phrase.note
    before = None if old is None else old.find("translation")
    said = [] if before is None else [e.text or "" for e in before.iter("numerusform")] or [before.text or ""]
    translation = ET.SubElement(message, "translation")
    if phrase.is_plural:
        said = (said if len(said) == forms else []) or [""] * forms
        for form in said:
            ET.SubElement(translation, "numerusform").text = form
    else:
        said = said[:1] or [""]
        translation.text = said[0]
    if not all(text.strip() for text in said):
        translation.set("type", "unfinished")
    return message


def check(file: Path, modules: tuple[str, ...] = PUBLIC) -> list[str]:
    """What is missing, unfinished, dead or wrong in one .ts, in plain words."""
    if not file.exists():
        return [f"{file.name} is missing (run sync)"]
    findings: list[str] = []
    expected = {(p.context, p.source): p for p in phrases(modules)}
    language = language_of(file)
    for name, message in _messages(file):
        source = message.findtext("source", "")
        phrase = expected.pop((name, source), None)
        if phrase is None:
            findings.append(f"{file.name}: {name}: {source!r} is no longer said (run sync)")
            continue
        findings += [
            f"{file.name}: {name}: {source!r} {fault}" for fault in _faults(message, phrase, language)
        ]
    findings += [f"{file.name}: {name}: {source!r} is missing (run sync)" for name, source in expected]
    return findings


def _messages(file: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every message of a file with its context."""
    for context in _parsed(file).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def _said(message: ET.Element) -> list[str] | None:
    """The forms of a finished translation; None where there is none."""
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return None
    return [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]


def _faults(message: ET.Element, phrase: Phrase, language: str) -> list[str]:
    said = _said(message)
    if said is None:
        return ["is not translated"]
    forms = PLURALS[language] if phrase.is_plural else ((),)
    if len(said) != len(forms):
        return [f"has {len(said)} of {len(forms)} plural forms"]
    faults: list[str] = []
    for text, numbers in zip(said, forms, strict=True):
        faults += _faults_of(text, phrase, language, may_leave_n_out=len(numbers) == _PLAIN_FORM)
    return faults


def _faults_of(text: str, phrase: Phrase, language: str, *, may_leave_n_out: bool) -> list[str]:
    names, words = set(_PLACEHOLDER.findall(text)), _PLACEHOLDER.sub("", text)
    faults: list[str] = []
    if not text.strip():
        faults.append("has an empty translation")
    elif names != phrase.placeholders and not (may_leave_n_out and names | {"n"} == phrase.placeholders):
        faults.append(f"has the placeholders {sorted(names)}, not {sorted(phrase.placeholders)}")
    if "{" in words or "}" in words:
        faults.append("has a stray brace")
    if any(letter.isdigit() and not letter.isascii() for letter in words):
        faults.append("has other digits than 0 to 9")
    if phrase != common.REVIEW and in_script(words, language) < LEAST_OF_SCRIPT:
        faults.append(f"is not written in the script of its language: {text!r}")
    return faults


def in_script(text: str, language: str) -> float:
    """The share of a text's letters that are of its language's script; 1 where it has none that count."""
    known = known_language(language)
    script = known.script if known is not None else "Latin"
    if script != "Latin":
        text = _LATIN_WORD.sub(lambda found: "" if found[0].lower() in LATIN_WORDS else found[0], text)
    letters = [letter for letter in text if letter.isalpha()]
    own = _SCRIPT_NAMES.get(script, script).upper()
    ours = sum(unicodedata.name(letter, "").startswith(own) for letter in letters)
    return ours / len(letters) if letters else 1.0


def alike(files: Iterable[Path]) -> list[str]:
    """Files that say so much the same that one of them cannot be in its language; English is one of them."""
    public = {(phrase.context, phrase.source): [phrase.source] for phrase in phrases()}
    said = {"English": public} | {
        file.name: {
            (name, message.findtext("source", "")): words
            for name, message in _messages(file)
            if (words := _said(message)) is not None
        }
        for file in files
    }
    findings: list[str] = []
    for (one, ours), (other, theirs) in itertools.combinations(said.items(), 2):
        both = ours.keys() & theirs.keys()
        same = sum(ours[key][-1] == theirs[key][-1] for key in both)
        if both and same / len(both) > MOST_ALIKE:
            findings.append(f"{one} and {other}: {same} of {len(both)} sentences are the same")
    return findings


def compile_file(file: Path) -> Path:
    """Make the .qm of a .ts, beside it."""
    target = file.with_suffix(".qm")
    lrelease = Path(PySide6.__file__).parent / "lrelease"
    done = subprocess.run(
        [str(lrelease), "-silent", str(file), "-qm", str(target)], capture_output=True, text=True, check=False
    )
    if done.returncode != 0 or done.stderr.strip():
        message = f"{file.name}: {done.stderr.strip() or done.stdout.strip()}"
        raise RuntimeError(message)
    return target


def main(arguments: list[str]) -> int:
    """Do what is asked; the exit status is 1 when `check` finds something."""
    files = [folder() / f"kiosk_{language}.ts" for language in PLURALS]
    match arguments:
        case ["sync"]:
            for file in files:
                added, removed = sync(file)
                print(f"{file.name}: {added} added, {removed} taken out")
        case ["check"]:
            findings = declared_wrongly() + unused(places.resources().parent / "kiosk")
            findings += [finding for file in files for finding in check(file)]
            findings += alike(file for file in files if file.exists())
            print("\n".join(findings) or f"{len(phrases())} phrases in {len(files)} translations: all there")
            return bool(findings)
        case ["fill", given]:
            findings = []
            for language, said in filled_from(Path(given).read_text(encoding="utf-8")).items():
                findings += fill(folder() / f"kiosk_{language}.ts", said)
            print("\n".join(findings) or "all put in")
            return bool(findings)
        case ["compile"]:
            for file in files:
                print(f"made {compile_file(file).name}")
        case _:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
