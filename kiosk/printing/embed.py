"""Fonts inside a PDF: one Type 0 font a face, cut down to the glyphs that the pages use.

Every cluster has a code of its own that stands for one glyph, one width and one piece of text (Identity-H and
ToUnicode), so that the text can be searched, copied and read aloud in any script.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from kiosk.printing.composites import Component, Composite, with_composites
from kiosk.printing.faces import CAPITAL_HEIGHT, Face, Weight
from kiosk.printing.shaping import Cluster

_SYMBOLIC = 4  # the font's own encoding, PDF 32000-1 table 123
_CMAP_HEAD = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
)
_CMAP_TAIL = "endcmap CMapName currentdict /CMap defineresource pop end end"
_CMAP_BLOCK = 100  # entries a block may hold at most


@dataclass(frozen=True, slots=True)
class Code:
    """What a cluster is written as.

    Attributes:
        number: of the glyph in the embedded font.
        width: in thousandths of the font size, as viewers will move on.
    """

    number: int
    width: float


class EmbeddedFont:
    """The use that one PDF makes of a face.

    Attributes:
        face: the face.
        label: its name in the page's resources.
    """

    def __init__(self, face: Face, label: str) -> None:
        self.face = face
        self.label = label
        self._composites: list[Composite] = []
        self._codes: dict[tuple[tuple[Component, ...], str], Code] = {}
        self._meanings: dict[int, str] = {}
        self._widths: dict[int, float] = {0: face.advance(0)}

    def code(self, cluster: Cluster) -> Code:
        """The code of a cluster: a glyph of the face where one is enough, else a composite one."""
        unit = self.face.units_an_em / 1000
        pen = 0.0
        components = []
        for glyph in cluster.glyphs:
            components.append(Component(glyph.number, round((pen + glyph.dx) * unit), round(glyph.dy * unit)))
            pen += glyph.advance
        key = (tuple(components), cluster.text)
        if key not in self._codes:
            first = components[0]
            alone = len(components) == 1 and first.dx == 0 and first.dy == 0
            if alone and first.glyph not in self._meanings:
                number, width = first.glyph, self.face.advance(first.glyph)
            else:
                number = self.face.glyph_count + len(self._composites)
                width = self.face.advance(first.glyph) if alone else round(cluster.advance * unit) / unit
                self._composites.append(Composite(key[0], round(width * unit)))
            self._codes[key] = Code(number, width)
            self._meanings[number] = cluster.text
            self._widths[number] = width
        return self._codes[key]

    def write(self, document: PDFDocument) -> None:
        """Put the font's objects into the document, once everything is drawn."""
        data = self._file()
        letters = hashlib.sha256(data).digest()[:6]
        name = PDFName("".join(chr(ord("A") + byte % 26) for byte in letters) + "+" + self.face.name)
        widths = [
            part
            for number in sorted(self._widths)
            for part in (number, PDFArray([round(self._widths[number], 2)]))
        ]
        descendant = _dictionary(
            "Font",
            Subtype=PDFName("CIDFontType2"),
            BaseFont=name,
            CIDSystemInfo=PDFDictionary(
                {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
            ),
            CIDToGIDMap=PDFName("Identity"),
            FontDescriptor=document.Reference(
                self._descriptor(document, name, data), f"{self.label}-descriptor"
            ),
            W=PDFArray(widths),
            DW=1000,
        )
        font = _dictionary(
            "Font",
            Subtype=PDFName("Type0"),
            BaseFont=name,
            Encoding=PDFName("Identity-H"),
            DescendantFonts=PDFArray([document.Reference(descendant, f"{self.label}-descendant")]),
            ToUnicode=document.Reference(_compressed(self._to_unicode()), f"{self.label}-unicode"),
        )
        document.idToObject["BasicFonts"].dict[self.label] = document.Reference(font, self.label)

    def _file(self) -> bytes:
        drawn = {component.glyph for components, _text in self._codes for component in components}
        subset = self.face.subset(sorted({0, *drawn}))
        if not self._composites:
            return subset
        return with_composites(subset, self.face.glyph_count, self._composites)

    def _descriptor(self, document: PDFDocument, name: PDFName, data: bytes) -> PDFDictionary:
        file = _compressed(data)
        file.dictionary["Length1"] = len(data)
        ascent, descent = round(self.face.ascent), round(self.face.descent)
        return _dictionary(
            "FontDescriptor",
            FontName=name,
            Flags=_SYMBOLIC,
            FontBBox=PDFArray([-1000, descent, 2000, ascent]),
            ItalicAngle=0,
            Ascent=ascent,
            Descent=descent,
            CapHeight=round(CAPITAL_HEIGHT * 1000),
            StemV=140 if self.face.weight is Weight.BOLD else 90,
            FontFile2=document.Reference(file, f"{self.label}-file"),
        )

    def _to_unicode(self) -> bytes:
        entries = [
            f"<{number:04X}> <{meaning.encode('utf-16-be').hex().upper()}>"
            for number, meaning in sorted(self._meanings.items())
            if meaning
        ]
        blocks = [entries[at : at + _CMAP_BLOCK] for at in range(0, len(entries), _CMAP_BLOCK)]
        body = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
        return (_CMAP_HEAD + body + _CMAP_TAIL).encode("ascii")


class EmbeddedFonts:
    """The fonts of one PDF, in the order in which its pages first use them."""

    def __init__(self) -> None:
        self._fonts: dict[Face, EmbeddedFont] = {}

    def of(self, face: Face) -> EmbeddedFont:
        """The embedded font of a face."""
        if face not in self._fonts:
            self._fonts[face] = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        return self._fonts[face]

    def write(self, document: PDFDocument) -> None:
        """Put every font into the document, once everything is drawn."""
        for font in self._fonts.values():
            font.write(document)


def _dictionary(kind: str, **entries: Any) -> PDFDictionary:
    return PDFDictionary({"Type": PDFName(kind), **entries})


def _compressed(content: bytes) -> PDFStream:
    return PDFStream(content=content, filters=[PDFZCompress])
