"""Opens the graph with networkx and rdflib; prints what they find."""

import json
import sys
from pathlib import Path

import networkx
import rdflib

folder = Path(sys.argv[1])
found = {}
for form, read in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
    graph = read(folder / f"graph.{form}")
    kinds = [kind for _, kind in graph.nodes(data="node_kind")]
    types = [kind for _, _, kind in graph.edges(data="edge_type")]
    found[form] = {
        "nodes": graph.number_of_nodes(),
        "edges": graph.number_of_edges(),
        "clauses": kinds.count("Clause"),
        "parties": types.count("PARTY_TO"),
    }

triples = rdflib.Graph().parse(folder / "graph.jsonld", format="json-ld")
QUERY = """
PREFIX pg: <urn:pactgraph:vocab:>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX oa: <http://www.w3.org/ns/oa#>
"""


def column(query):
    return sorted(str(row[0]) for row in triples.query(QUERY + query))


found["jsonld"] = {
    "triples": len(triples),
    "clauses": column("SELECT ?h { ?a a pg:Agreement ; schema:hasPart ?c . ?c schema:headline ?h }"),
    "areas": column('SELECT ?l { ?a a skos:Concept ; skos:prefLabel ?l FILTER(lang(?l) = "en") }'),
    "quotes": column(
        """SELECT ?q { ?p a pg:Region ; schema:name "成都东部新区" . ?e oa:hasBody ?p ;
        oa:hasTarget [ oa:hasSource [ a schema:NewsArticle ] ; oa:hasSelector [ oa:exact ?q ] ] }"""
    ),
}
print(json.dumps(found))
