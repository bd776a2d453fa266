import io

import pytest
from fontTools.pens.boundsPen import BoundsPen
from fontTools.ttLib import TTFont

from kiosk.printing.composites import Component, Composite, with_composites
from kiosk.printing.embed import EmbeddedFont
from kiosk.printing.faces import Face
from kiosk.printing.shaping import Cluster, shape_paragraph


def _clusters(text: str, language: str, *, rtl: bool) -> tuple[Face, list[Cluster]]:
    (run,) = shape_paragraph(text, language, rtl=rtl).runs
    return run.face, list(run.clusters)


def test_a_letter_and_its_dots_become_one_sound_glyph() -> None:
    """An independent reader of fonts must find the new glyph where both parts were, and a valid file."""
    face, clusters = _clusters("تن", "ar", rtl=True)
    cluster = next(cluster for cluster in clusters if len(cluster.glyphs) > 1)
    parts, pen = [], 0.0
    for glyph in cluster.glyphs:
        parts.append(Component(glyph.number, round(pen + glyph.dx), round(glyph.dy)))
        pen += glyph.advance
    composite = Composite(tuple(parts), round(cluster.advance))
    data = with_composites(face.subset([0, *(part.glyph for part in parts)]), face.glyph_count, [composite])

    font = TTFont(io.BytesIO(data), checkChecksums=2)
    name = font.getGlyphName(face.glyph_count)
    glyphs = font.getGlyphSet()
    pen_of_whole = BoundsPen(glyphs)
    glyphs[name].draw(pen_of_whole)
    boxes = []
    for part in parts:
        pen_of_part = BoundsPen(glyphs)
        glyphs[font.getGlyphName(part.glyph)].draw(pen_of_part)
        left, low, right, high = pen_of_part.bounds
        boxes.append((left + part.dx, low + part.dy, right + part.dx, high + part.dy))
    expected = tuple(pick(box[side] for box in boxes) for side, pick in enumerate((min, min, max, max)))
    assert pen_of_whole.bounds == pytest.approx(expected, abs=1)
    assert font["hmtx"][name] == (composite.advance, round(expected[0]))
    assert font["maxp"].numGlyphs == face.glyph_count + 1


def test_one_stroke_in_two_letters_gets_two_codes() -> None:
    """Letters that share a stroke would be copied out as one and the same letter."""
    face, clusters = _clusters("تن", "ar", rtl=True)
    font = EmbeddedFont(face, "F1")
    codes = {font.code(cluster).number: cluster.text for cluster in clusters}
    assert sorted(codes.values()) == sorted("تن")


def test_two_letters_that_look_alike_get_two_codes() -> None:
    """Arabic and Persian yeh look the same inside a word; a search finds only the right one."""
    face, clusters = _clusters("بيت بیت", "ur", rtl=True)
    font = EmbeddedFont(face, "F1")
    codes = {font.code(cluster).number: cluster.text for cluster in clusters}
    assert {"ي", "ی"} <= set(codes.values())


def test_a_cluster_used_again_keeps_its_code() -> None:
    """A code for every occurrence would make fonts as long as the text."""
    face, clusters = _clusters("ستستست", "ar", rtl=True)
    font = EmbeddedFont(face, "F1")
    assert len({font.code(cluster) for cluster in clusters}) < len(clusters)
