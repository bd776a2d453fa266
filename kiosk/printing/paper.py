"""A tagged PDF in the making: pages, text, rules, QR codes. The same input gives the same bytes."""

from collections.abc import Iterator
from contextlib import contextmanager

from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFPage,
    PDFResourceDictionary,
    PDFStream,
    PDFZCompress,
)

from kiosk.printing.blocks import Block
from kiosk.printing.embed import EmbeddedFonts
from kiosk.printing.glyphs import line_operators, number
from kiosk.printing.qr import QrSymbol, qr_operators
from kiosk.printing.tagging import Element, StructureTree

POINTS_A_MM = 72 / 25.4
_PDF_VERSION = (1, 7)


class Paper:
    """One PDF.

    Attributes:
        tree: its structure; elements are added to `tree.root` by those who draw.
    """

    def __init__(self, *, title: str, language: str) -> None:
        """Begin a PDF with a title and a language (BCP 47) that viewers show and read."""
        self.tree = StructureTree()
        self._title = title
        self._language = language
        self._fonts = EmbeddedFonts()
        self._pages: list[Page] = []
        self._document = PDFDocument(
            dummyoutline=1, compression=1, invariant=1, pdfVersion=_PDF_VERSION, lang=language
        )
        info = self._document.info
        info.title, info.author, info.creator, info.subject = title, "", "Kiosk", ""
        self._document.Catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})

    def add_page(self, width: float, height: float) -> "Page":
        """A new page, its size in points."""
        page = Page(len(self._pages), width, height, self.tree, self._fonts)
        self._pages.append(page)
        return page

    def finish(self) -> bytes:
        """The PDF file. Call it once, when everything is drawn."""
        document = self._document
        written = []
        for page in self._pages:
            sheet = PDFPage()
            sheet.pagewidth, sheet.pageheight = round(page.width, 3), round(page.height, 3)
            # Not `setStream`, which writes the compressed bytes once more as letters.
            content = "\n".join(page.operators).encode("ascii")
            sheet.Contents = PDFStream(content=content, filters=[PDFZCompress])
            sheet.Resources = PDFResourceDictionary()
            sheet.Resources.basicFonts()
            document.updateSignature(content)
            document.addPage(sheet)
            written.append(sheet)
        self._fonts.write(document)
        self.tree.write(document, written, self._language, self._title)
        document.info.invariant = 1
        document.info.digest(document.signature)
        data: bytes = document.format()
        return data


class Page:
    """One page; places are points from the left side and down from the top.

    Attributes:
        width: in points.
        height: in points.
        operators: its content stream so far.
    """

    def __init__(
        self, index: int, width: float, height: float, tree: StructureTree, fonts: EmbeddedFonts
    ) -> None:
        self.width = width
        self.height = height
        self.operators: list[str] = []
        self._index = index
        self._tree = tree
        self._fonts = fonts

    def text(self, block: Block, left: float, top: float, element: Element | None) -> None:
        """Draw a block in black as content of an element, or of none: then readers skip it.

        An element that has its `actual_text` already, for example because it goes on over the page, keeps it.
        """
        if element and element.actual_text is None and block.has_rtl:
            element.actual_text = block.text
        with self._marked(self._tree.mark(element, self._index) if element else "/Artifact BMC"):
            self.operators.append("0 g")
            baseline = self.height - top - block.first_baseline
            for line in block.lines:
                x = left + block.left(line)
                self.operators.append(line_operators(line, x, baseline, block.size, self._fonts))
                baseline -= block.leading

    def qr(self, symbol: QrSymbol, left: float, top: float, module: float, element: Element) -> None:
        """Draw a QR code, its white margin beginning at `left` and `top`, as content of a figure."""
        side = symbol.modules_with_margin * module
        bottom = self.height - top - side
        element.bounds = (left, bottom, left + side, bottom + side)
        with self._marked(self._tree.mark(element, self._index)):
            self.operators.append(qr_operators(symbol, left, bottom, module))

    def rule(self, left: float, top: float, width: float, thickness: float) -> None:
        """Draw a line across, which readers skip."""
        y = number(self.height - top - thickness)
        with self._marked("/Artifact BMC"):
            self.operators.append(f"0 g {number(left)} {y} {number(width)} {number(thickness)} re f")

    def frame(self, left: float, top: float, width: float, height: float, thickness: float) -> None:
        """Draw a frame whose outer sides are given, which readers skip."""
        half = thickness / 2
        corner = f"{number(left + half)} {number(self.height - top - height + half)}"
        size = f"{number(width - thickness)} {number(height - thickness)}"
        with self._marked("/Artifact BMC"):
            self.operators.append(f"0 G {number(thickness)} w {corner} {size} re S")

    @contextmanager
    def _marked(self, begin: str) -> Iterator[None]:
        self.operators.append(begin)
        yield
        self.operators.append("EMC")
