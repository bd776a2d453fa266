"""The structure of a tagged PDF: what is a heading, a paragraph, a picture, in which language and order.

Screen readers and reflowing viewers read this tree and not the places of the glyphs:
PDF 32000-1, 14.7 and 14.8.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObjectReference,
    PDFPage,
    PDFStream,
    PDFString,
)

Tag = Literal["Document", "Sect", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Figure"]


class Content(NamedTuple):
    """A marked stretch of a page's content stream."""

    page: int
    mark: int


@dataclass(slots=True)
class Element:
    """A node of the tree.

    Attributes:
        tag: its standard structure type.
        language: BCP 47, where it differs from the parent's.
        alt: what a picture shows, in words.
        actual_text: what is written, where readers could not put it in order from the page.
        bounds: left, bottom, right and top of a picture on its page, in points.
        children: further elements and marked content, in reading order.
    """

    tag: Tag
    language: str | None = None
    alt: str | None = None
    actual_text: str | None = None
    bounds: tuple[float, float, float, float] | None = None
    children: "list[Element | Content]" = field(default_factory=list)

    def add(self, tag: Tag, language: str | None = None) -> "Element":
        """A new element inside this one, after those that are there."""
        child = Element(tag, language)
        self.children.append(child)
        return child


class StructureTree:
    """The tree of one document, built while its pages are drawn."""

    def __init__(self) -> None:
        self.root = Element("Document")
        self._marks: dict[int, int] = {}

    def mark(self, element: Element, page: int) -> str:
        """The operator that begins content of an element on a page (from 0); `EMC` ends it."""
        mark = self._marks.get(page, 0)
        self._marks[page] = mark + 1
        element.children.append(Content(page, mark))
        return f"/{element.tag} << /MCID {mark} >> BDC"

    def write(self, document: PDFDocument, pages: list[PDFPage], language: str, title: str) -> None:
        """Put tree, language and title into the document, once everything is drawn."""
        self.root.language = language
        owners: dict[int, dict[int, PDFObjectReference]] = {page: {} for page in range(len(pages))}
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        tree = document.Reference(root, "structure")
        writer = _TreeWriter(document, [document.Reference(page) for page in pages], owners)
        root["K"] = PDFArray([writer.write(self.root, tree)])
        lookup: list[int | PDFObjectReference] = []
        for index, page in enumerate(pages):
            # reportlab 5.1 knows the two entries of no page: it is told of them here.
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = index, PDFName("S")
            marked = [owners[index][mark] for mark in sorted(owners[index])]
            lookup += [index, document.Reference(PDFArray(marked), f"structure-page-{index}")]
        root["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(lookup)}), "structure-pages")
        root["ParentTreeNextKey"] = len(pages)
        catalogue = document.Catalog
        catalogue.StructTreeRoot = tree
        catalogue.MarkInfo = PDFDictionary({"Marked": "true"})
        catalogue.Metadata = document.Reference(_metadata(title, language), "metadata")


class _TreeWriter:
    def __init__(
        self,
        document: PDFDocument,
        pages: list[PDFObjectReference],
        owners: dict[int, dict[int, PDFObjectReference]],
    ) -> None:
        self._document = document
        self._pages = pages
        self._owners = owners
        self._count = 0

    def write(self, element: Element, parent: PDFObjectReference) -> PDFObjectReference:
        self._count += 1
        node = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.tag), "P": parent})
        reference = self._document.Reference(node, f"structure-{self._count}")
        if element.language:
            node["Lang"] = PDFString(element.language)
        if element.alt:
            node["Alt"] = PDFString(element.alt)
        if element.actual_text:
            node["ActualText"] = PDFString(element.actual_text)
        if element.bounds:
            box = PDFArray([round(side, 3) for side in element.bounds])
            node["A"] = PDFDictionary({"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": box})
        node["K"] = PDFArray(list(self._children(element, reference)))
        return reference

    def _children(
        self, element: Element, reference: PDFObjectReference
    ) -> Iterable[PDFDictionary | PDFObjectReference]:
        for child in element.children:
            if isinstance(child, Element):
                yield self.write(child, reference)
            else:
                self._owners[child.page][child.mark] = reference
                page = self._pages[child.page]
                yield PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": child.mark})


def _metadata(title: str, language: str) -> PDFStream:
    """The XMP packet. It claims no conformance to PDF/UA: only a validator may say so."""
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>'
    )
    stream = PDFStream(content=packet.encode(), filters=[])
    stream.dictionary["Type"], stream.dictionary["Subtype"] = PDFName("Metadata"), PDFName("XML")
    return stream
