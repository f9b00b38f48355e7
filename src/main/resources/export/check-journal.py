# Checks that no line of journal.json was changed, moved, added or taken away: python3 check-journal.py
import hashlib
import json
import sys

with open("journal.json", encoding="utf-8") as file:
    chain = json.load(file)
before = "0" * 64
for number, line in enumerate(chain["lines"], start=1):
    fields = [chain["case"], str(line["number"]), str(line["microseconds"]), line["actor"], line["kind"],
              line["subject"], line["details"], line["previousHash"]]
    text = "".join("%d:%s" % (len(field.encode("utf-8")), field) for field in fields)
    expected = hashlib.sha256(text.encode("utf-8")).hexdigest()
    if line["number"] != number or line["previousHash"] != before or line["hash"] != expected:
        sys.exit("Broken at line %d" % number)
    before = line["hash"]
print("Whole: %d lines, last hash %s" % (len(chain["lines"]), before))
