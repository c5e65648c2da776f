"""Validates every file of a store against the schemas.

    validate.py SCHEMAS STORE DRAFTS EXAMPLES

DRAFTS is a folder of kept drafts. EXAMPLES is a file of wrong records, an array of
{"schema", "at", "value"}: the first record of that schema is changed at that place (a
missing value removes the member) and must then be refused. Prints one line for each
fault, and the number of records of each schema.
"""

import copy
import json
import pathlib
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit("python3-jsonschema is missing; install it with: apt-get install python3-jsonschema")

schemas_path, store, drafts, examples_path = map(pathlib.Path, sys.argv[1:])
faults = []


def closed(schema):
    """The schema without room for keys it does not describe."""
    if isinstance(schema, dict):
        schema = {key: closed(value) for key, value in schema.items()}
        if "properties" in schema and schema.get("additionalProperties") is True:
            schema["additionalProperties"] = False
        return schema
    return [closed(value) for value in schema] if isinstance(schema, list) else schema


def undescribed(schema, place, top):
    """Properties that are described neither here nor where they refer to."""
    for name, value in schema.get("properties", {}).items():
        target = value
        if "$ref" in value and "description" not in value:
            target = top["$defs"][value["$ref"].rsplit("/", 1)[1]]
        covered = "description" in target or place.endswith(("evidence", "confidence"))
        covered = covered or any("$ref" in option for option in target.get("anyOf", []))
        if not covered:
            yield f"{place}.{name}"
    for key, value in schema.items():
        if key in ("if", "then", "else"):
            continue
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict):
                name = place if key == "properties" else f"{place}.{key}"
                if key == "properties":
                    for member, part in inner.items():
                        yield from undescribed(part, f"{place}.{member}", top)
                else:
                    yield from undescribed(inner, name, top)


schemas = {}
for path in sorted(schemas_path.glob("*.schema.json")):
    schema = json.loads(path.read_text())
    Draft202012Validator.check_schema(schema)
    schemas[path.name.removesuffix(".schema.json")] = schema
    faults += [f"{path.name}: {place} is not described" for place in undescribed(schema, "", schema)]

kinds = {"cases": "case", "notices": "notice", "inbox": "notice", "rounds": "round"}
records = {name: [] for name in schemas}
records["store"].append(("store.json", json.loads((store / "store.json").read_text())))
for folder, kind in kinds.items():
    for path in sorted((store / folder).glob("*.json")):
        awaits = folder == "inbox" and path.name.startswith("C")
        records["awaited" if awaits else kind].append(
            (f"{folder}/{path.name}", json.loads(path.read_text())))
for path in sorted((store / "journal").iterdir()):
    for number, line in enumerate(path.read_text().splitlines(), 1):
        records["journal-line"].append((f"{path.name}:{number}", json.loads(line)))
for path in sorted(drafts.rglob("*.json")):
    records["kept-draft"].append((path.name, json.loads(path.read_text())))

for name, schema in schemas.items():
    for variant in (schema, closed(schema)):
        validator = Draft202012Validator(variant)
        for file, record in records[name]:
            for error in validator.iter_errors(record):
                place = "/".join(map(str, error.absolute_path))
                faults.append(f"{file}: {place}: {error.message[:200]}")

for example in json.loads(examples_path.read_text()):
    schema, at = schemas[example["schema"]], example["at"]
    refused = None
    for _, record in records[example["schema"]]:
        changed = copy.deepcopy(record)
        try:
            inner = changed
            for key in at[:-1]:
                inner = inner[key]
            inner[at[-1]]
        except (KeyError, IndexError, TypeError):
            continue
        if "value" in example:
            inner[at[-1]] = example["value"]
        else:
            del inner[at[-1]]
        refused = not Draft202012Validator(schema).is_valid(changed)
        break
    if refused is None:
        faults.append(f"no record has {example}")
    elif not refused and not example.get("allowed"):
        faults.append(f"{example} is not refused")
    elif refused and example.get("allowed"):
        faults.append(f"{example} is refused")

print("\n".join(faults + [f"{name} {len(found)}" for name, found in sorted(records.items())]))
