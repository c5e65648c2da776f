#!/usr/bin/env python3
"""Packs the readable weights into the table that the reader looks traits up in.

`Sources/NoticeIntake/PackedWeights.swift` tells the form, PackedRow.swift reads it.
"""
import os
import re

import labels

INTAKE = os.path.join(labels.HERE, "Sources", "NoticeIntake")
READABLE = os.path.join(INTAKE, "FittedWeights.swift")
PACKED = os.path.join(INTAKE, "PackedWeights.swift")
MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15  # TraitKey
WORD_BITS = 6 << 16
FILL = .45
HEAD = """// swift-format-ignore-file
// Packed from FittedWeights.swift by `Tests/Fitting/packing.py`; never edited by hand.

/// The weights of ``FittedWeights`` in the form in which they are looked up where they lie.
///
/// A digit has six bits and is a character from `0` to `o`; the higher digits stand first.
enum PackedWeights {
"""


def pack():
    tables = readable()
    questions, entries = {}, {}
    for question, rows in tables.items():
        values = sorted({value for _, row in rows.values() if isinstance(row, dict) for value in row})
        questions[question] = values
        for trait, (offset, row) in rows.items():
            entries.setdefault(trait, (offset, []))[1].append((len(questions) - 1, values, row))
    rows, places = ["0"], {}
    size = 1
    for trait, (offset, parts) in entries.items():
        packed = digits(offset, 4) + digits(len(parts), 1) + "".join(map(part, parts))
        places[key(trait)] = size
        rows.append(packed)
        size += len(packed)
    if len(places) < len(entries):
        raise SystemExit("two traits have one hash")
    with open(PACKED, "w", encoding="ascii") as file:
        file.write(HEAD)
        file.write("  /// The questions by their numbers in a row, each with its values.\n")
        legend = "\n".join(" ".join([name] + values) for name, values in questions.items())
        file.write(f'  static let questions: StaticString = #"""\n{legend}\n"""#\n\n')
        file.write(constant("slots", slots(places),
                            "A hash table with open addressing (linear probing): six digits of the hash, and four that\n"
                            "  /// tell where the trait's row stands; none is free."))
        file.write(constant("words", words(entries),
                            "A set bit for the words of each trait (and, by chance, for few others)."))
        file.write(constant("rows", "".join(rows),
                            "By trait: four digits tell where its spelling stands in ``FittedWeights``, one in how many\n"
                            "  /// questions it counts; then for each one digit for the question, one for how many values,\n"
                            "  /// and for each value one digit and two for its weight in hundredths, 2048 added, or, in a question\n"
                            "  /// without values, a digit for each unit.", last=True))
        file.write("}\n")


def readable():
    """By question, the traits with where they stand in the text and their weights by value."""
    with open(READABLE, encoding="utf-8") as file:
        text = file.read().partition('#"""\n')[2].rpartition('\n"""#')[0]
    tables, offset = {}, 0
    for line in text.split("\n"):
        if line.startswith("["):
            rows = tables.setdefault(line[1:-1], {})
        elif line and not line.startswith("//"):
            trait, weights = line.split("\t")
            rows[trait] = offset, row_of(weights)
        offset += len(line.encode()) + 1
    return tables


def row_of(weights):
    """The weights by value; those in the units of a net stay the digits that they are."""
    pairs = weights.split(" ")
    return dict(zip(pairs[::2], map(float, pairs[1::2]))) if len(pairs) > 1 else weights


def part(part):
    number, values, row = part
    packed = digits(number, 1) + digits(len(row), 1)
    if not values:
        return packed + row
    return packed + "".join(digits(values.index(value), 1) + digits(2048 + round(weight * 100), 2)
                            for value, weight in row.items())


def slots(places):
    """Linear probing, from the upper half of the hash."""
    count = int(len(places) / FILL)
    table = [digits(0, 10)] * count
    for hashed, row in places.items():
        place = (hashed >> 32) * count >> 32
        while table[place][6:] != "0000":
            place = (place + 1) % count
        table[place] = digits(hashed & (1 << 36) - 1, 6) + digits(row, 4)
    return "".join(table)


def words(traits):
    bits = bytearray(WORD_BITS)
    for trait in traits:
        mixed = fnv(trait.partition(" ")[2]) * GOLDEN & MASK
        bits[(mixed >> 32) * WORD_BITS >> 32] = 1
    return "".join(digits(int("".join(map(str, bits[start:start + 6])), 2), 1)
                   for start in range(0, WORD_BITS, 6))


def key(trait):
    """The hash of TraitKey.swift."""
    context, _, name = trait.partition(" ")
    mixed = (fnv(context) * 31 & MASK ^ fnv(name)) * GOLDEN & MASK
    return mixed ^ mixed >> 32


def fnv(text):
    """FNV-1a over the scalars."""
    value = 0xcbf29ce484222325
    for character in text:
        value = (value ^ ord(character)) * 0x100000001b3 & MASK
    return value


def digits(number, count):
    if not 0 <= number < 64 ** count:
        raise ValueError(f"{number} has more than {count} digits")
    return "".join(chr(0x30 + (number >> 6 * place & 63)) for place in reversed(range(count)))


def constant(name, text, told, last=False):
    # The sign at the end of a line joins it to the next.
    lines = "\\#\n".join(re.findall(".{1,96}", text))
    end = "" if last else "\n"
    return f'  /// {told}\n  static let {name}: StaticString = #"""\n{lines}\n"""#\n{end}'


if __name__ == "__main__":
    pack()
