"""Glyphs of a source font as TrueType outlines, set right for Chinese text."""

from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

import charset

EM = 1000
DASHES = (0x2014, 0x2015)
DASH_OVERLAP = 10  # how far a dash reaches into the next one, so that —— is one line
DOTS = (0x2026, 0x22EF)
DIGITS = range(0x30, 0x3A)


def substitutions(font, feature):
    """The single substitutions of a GSUB feature, glyph name to glyph name."""
    if "GSUB" not in font:
        return {}
    table = font["GSUB"].table
    lookups = {i for r in table.FeatureList.FeatureRecord if r.FeatureTag == feature
               for i in r.Feature.LookupListIndex}
    mapping = {}
    for i in sorted(lookups):
        for sub in table.LookupList.Lookup[i].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            mapping.update(getattr(sub, "mapping", {}))
    return mapping


class EvenDots:
    """Moves the outer dots of … so that the six of …… stand evenly."""

    def __init__(self, bounds, rise):
        x1, y1, x2, y2 = bounds
        radius = (y2 - y1) / 2
        self.left, self.right = x1 + 2 * radius, x2 - 2 * radius
        self.apart = x1 + radius - EM / 6
        self.rise = rise

    def transformPoint(self, point):
        x, y = point
        if x <= self.left:
            x -= self.apart
        elif x >= self.right:
            x += self.apart
        return x, y + self.rise


class Drawer:
    """Draws the glyphs of one source font after a recipe."""

    def __init__(self, font, recipe):
        self.recipe = recipe
        self.glyphs = font.getGlyphSet()
        self.cmap = font.getBestCmap()
        self.widths = font["hmtx"]
        self.full = charset.full_width()
        self.fwid = substitutions(font, "fwid")
        self.hwid = substitutions(font, "hwid")

    def name(self, code):
        """The source glyph: half-width digits and full-width marks where there are such."""
        name = self.cmap[code]
        if code in DIGITS:
            return self.hwid.get(name, name)
        if code in self.full:
            return self.fwid.get(name, name)
        return name

    def draw(self, code):
        """The glyph of a character and its advance."""
        name = self.name(code)
        width = self.widths[name][0]
        scale, shift, advance = self.fit(code, name, width)
        change = (scale, 0, 0, 1, shift, self.recipe.rise)
        if code in DOTS:
            change = EvenDots(self.bounds(name), self.recipe.rise)
        pen = TTGlyphPen(None)
        target = Cu2QuPen(pen, self.recipe.tolerance, reverse_direction=True) if self.recipe.tolerance else pen
        self.glyphs[name].draw(TransformPen(target, change))
        return pen.glyph(dropImpliedOnCurves=True), advance

    def fit(self, code, name, width):
        """Horizontal scale, shift and advance that the character is to have."""
        if code in DASHES:
            x1, _, x2, _ = self.bounds(name)
            scale = (EM + 2 * DASH_OVERLAP) / (x2 - x1)
            return scale, -DASH_OVERLAP - x1 * scale, EM
        if code in self.full and width < EM:
            x1, _, x2, _ = self.bounds(name)
            return 1, (EM - x1 - x2) / 2, EM
        if code in self.full and width > EM:
            return EM / width, 0, EM
        return 1, 0, width

    def bounds(self, name):
        pen = BoundsPen(self.glyphs)
        self.glyphs[name].draw(pen)
        return pen.bounds
