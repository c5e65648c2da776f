#!/usr/bin/env python3
"""Writes Sources/TextFolding/FoldingTable.swift from the Unicode Character Database.

The data are those that Python carries (module unicodedata); the version stands in the
file that is written. From the top of the repository:

    python3 Tests/Folding/table.py > Sources/TextFolding/FoldingTable.swift
"""
import unicodedata


def folded(scalar):
    """What a scalar is taken for: width, then the kind of kana, then letter case."""
    text = chr(scalar)
    kind, _, rest = unicodedata.decomposition(text).partition(" ")
    if kind in ("<wide>", "<narrow>"):
        text = chr(int(rest, 16))
    name = unicodedata.name(text, "")
    if name.startswith("KATAKANA "):
        try:
            text = unicodedata.lookup("HIRAGANA " + name[len("KATAKANA "):])
        except KeyError:
            pass
    for small in (text.casefold(), text.lower()):
        if len(small) == 1:
            return ord(small)
    return ord(text)


def runs():
    """(first, last, step, what the first becomes): all of a run move by as much."""
    runs = []
    for scalar in range(0x110000):
        if 0xD800 <= scalar < 0xE000 or folded(scalar) == scalar:
            continue
        moved = folded(scalar) - scalar
        if runs:
            first, last, step, becomes = runs[-1]
            gap = scalar - last
            if moved == becomes - first and gap <= 2 and (first == last or step == gap):
                runs[-1] = (first, scalar, gap, becomes)
                continue
        runs.append((scalar, scalar, 1, folded(scalar)))
    return runs


def voiced():
    """(hiragana, combining mark, the one character for both)."""
    for scalar in range(0x3041, 0x30A0):
        parts = unicodedata.decomposition(chr(scalar)).split()
        if len(parts) == 2 and parts[1] in ("3099", "309A"):
            yield int(parts[0], 16), int(parts[1], 16), scalar


def rows(numbers, limit=100):
    line = "   "
    for number in numbers:
        word = " 0x%X," % number
        if len(line) + len(word) > limit:
            yield line
            line = "   "
        line += word
    yield line


def main():
    print(f"""/// Which scalars are taken for which others when words are looked for.
///
/// Generated from the Unicode Character Database {unicodedata.unidata_version} by Tests/Folding/table.py: the wide and
/// narrow decompositions of UnicodeData.txt, katakana and hiragana of the same name, and simple
/// case folding; a test makes it anew and compares.
enum FoldingTable {{
  /// Four numbers a run: its first scalar, its last one, the step from one to the next, and
  /// what the first becomes; the others move as far.
  static let runs: [UInt32] = [""")
    print("\n".join(rows(n for run in runs() for n in run)))
    print("""  ]

  /// Three numbers each: a hiragana, a combining sound mark, and the character for both.
  static let voiced: [UInt32] = [""")
    print("\n".join(rows(n for three in voiced() for n in three)))
    print("  ]\n}")


main()
