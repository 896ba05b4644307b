"""Reads the GeoJSON file given with geojson and geopandas; prints what both find in it."""

import json
import sys

import geojson
import geopandas

with open(sys.argv[1], encoding="utf-8") as file:
    collection = geojson.load(file)
frame = geopandas.read_file(sys.argv[1])
print(
    json.dumps(
        {
            "errors": collection.errors(),
            "datum": frame.crs.to_string(),
            "points": [
                [row["name"], row.geometry.geom_type, row.geometry.x, row.geometry.y]
                for _, row in frame.iterrows()
            ],
            "about": collection["pactgraph"],
        }
    )
)
