"""An answer with errors is right where a query cannot be answered; one of 500 and up never is."""

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

# A file comes as a part of a multipart request; a text in its place has to be refused.
schemathesis.graphql.scalar("File", st.text(max_size=40).map(nodes.String))


@schemathesis.check
def no_server_error(ctx, response, case):
    assert response.status_code < 500, response.text
