"""Validates each line with the FollowTheMoney library; prints how many there are of each schema."""

import json
import sys
from collections import Counter

from followthemoney import model
from followthemoney.exc import InvalidData

schemata = Counter()
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        given = json.loads(line)
        schema = model.get(given["schema"])
        try:
            schema.validate(given)
        except InvalidData as error:
            sys.exit(f"{line}{error.errors}")
        read = model.get_proxy(given).to_dict()["properties"]
        for name, values in given["properties"].items():
            assert sorted(read.get(name, [])) == sorted(set(values)), (line, name, read.get(name))
        schemata[given["schema"]] += 1
print(json.dumps(schemata))
