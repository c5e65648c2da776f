#!/usr/bin/env python3
"""Packs the readable weights into the table that the reader looks traits up in.

`Sources/NoticeIntake/PackedWeights.swift` tells the form; PackedRow.swift and PackedPhrase.swift
read it.
"""
import os
import re

import labels

INTAKE = os.path.join(labels.HERE, "Sources", "NoticeIntake")
READABLE = os.path.join(INTAKE, "FittedWeights.swift")
PACKED = os.path.join(INTAKE, "PackedWeights.swift")
CONTEXTS = os.path.join(INTAKE, "PhraseContext.swift")
MASK = (1 << 64) - 1
GOLDEN = 0x9E3779B97F4A7C15  # TraitKey
WORD_BITS = 6 << 16
CONTEXT_DIGITS = 2
QUESTION_DIGITS = 6
NAMED_FILL, PHRASES_FILL = .45, .6
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
    rows, steps, places = ["0"], [], {}
    size = 1
    for trait, (offset, parts) in entries.items():
        packed = digits(offset, 4) + digits(len(parts), 1) + "".join(part(each, steps) for each in parts)
        places[trait] = digits(size, 4) + digits(sum(1 << number for number, _, _ in parts), QUESTION_DIGITS)
        rows.append(packed)
        size += len(packed)
    named, phrases, told = shelves(places)
    with open(PACKED, "w", encoding="ascii") as file:
        file.write(HEAD)
        file.write("  /// The questions by their numbers in a row, each with its values.\n")
        legend = "\n".join(" ".join([name] + values) for name, values in questions.items())
        file.write(f'  static let questions: StaticString = #"""\n{legend}\n"""#\n\n')
        file.write(constant("slots", slots(named, 16, NAMED_FILL),
                            "The traits that are no phrases, a hash table with open addressing (linear probing): six digits\n"
                            "  /// of the hash, four that tell where the trait's row stands, none where it is free, and six with\n"
                            "  /// a bit for each question that weighs it."))
        file.write(constant("words", slots(phrases, 12, PHRASES_FILL),
                            "The words of phrases, another: six digits of the hash, four that tell where ``phrases`` tells of\n"
                            "  /// the words, none where it is free, and two with a bit for each ``PhraseContext``."))
        file.write(constant("bits", bits(phrases),
                            "A set bit for each words that are there (and, by chance, for few others)."))
        file.write(constant("phrases", told,
                            "By words, for each context in order: four digits for the row, and six with a bit for each\n"
                            "  /// question."))
        file.write(constant("rows", "".join(rows),
                            "By trait: four digits tell where its spelling stands in ``FittedWeights``, one in how many\n"
                            "  /// questions it counts; then for each one digit for the question, one for how many values,\n"
                            "  /// and for each value one digit and two for its weight in hundredths, 2048 added, or, in a question\n"
                            "  /// without values, four digits that tell where it stands in ``steps``."))
        file.write(constant("steps", "".join(steps), "By trait and question without values, a digit for each unit.",
                            last=True))
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


def part(part, steps):
    """How a trait counts in one question; what it has for the units of a net goes to the steps."""
    number, values, row = part
    packed = digits(number, 1) + digits(len(row), 1)
    if not values:
        # All have as many units.
        steps.append(row)
        return packed + digits((len(steps) - 1) * len(row), 4)
    return packed + "".join(digits(values.index(value), 1) + digits(2048 + round(weight * 100), 2)
                            for value, weight in row.items())


def shelves(places):
    """What is told by the hash of a trait, and by that of the words of a phrase; what is told of
    these in turn."""
    contexts = phrase_contexts()
    named, spoken = {}, {}
    for trait, place in places.items():
        context, _, words = trait.partition(" ")
        if context in contexts and words:
            spoken.setdefault(words, {})[contexts.index(context)] = place
        else:
            named[key(trait)] = place
    phrases, told = {}, ["0"]
    size = 1
    for words, rows in spoken.items():
        mask = sum(1 << context for context in rows)
        phrases[mixed(fnv(words))] = digits(size, 4) + digits(mask, CONTEXT_DIGITS)
        packed = "".join(rows[context] for context in sorted(rows))
        told.append(packed)
        size += len(packed)
    if len(named) + sum(map(len, spoken.values())) < len(places) or len(phrases) < len(spoken):
        raise SystemExit("two traits have one hash")
    return named, phrases, "".join(told)


def phrase_contexts():
    """By number, how each is spelled."""
    with open(CONTEXTS, encoding="utf-8") as file:
        found = re.findall(r'PhraseContext\((\d+), "(.*?)"\)', file.read())
    if [int(number) for number, _ in found] != list(range(len(found))):
        raise SystemExit("the contexts of phrases are not numbered in order")
    return [name for _, name in found]


def slots(told, length, fill):
    """Linear probing, from the upper half of the hash."""
    count = int(len(told) / fill)
    table = [digits(0, length)] * count
    for hashed, place in told.items():
        slot = (hashed >> 32) * count >> 32
        while table[slot][6:10] != "0000":
            slot = (slot + 1) % count
        table[slot] = digits(hashed & (1 << 36) - 1, 6) + place
    return "".join(table)


def bits(hashes):
    bits = bytearray(WORD_BITS)
    for hashed in hashes:
        bits[(hashed >> 32) * WORD_BITS >> 32] = 1
    return "".join(digits(int("".join(map(str, bits[start:start + 6])), 2), 1)
                   for start in range(0, WORD_BITS, 6))


def key(trait):
    """The hash of TraitKey.swift."""
    context, _, name = trait.partition(" ")
    return mixed(fnv(context) * 31 & MASK ^ fnv(name))


def mixed(value):
    """Spread over all bits, the upper half folded into the lower."""
    value = value * GOLDEN & MASK
    return value ^ value >> 32


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
