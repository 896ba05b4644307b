"""An answer with errors is right where a query cannot be answered; one of 500 and up never is."""

import schemathesis


@schemathesis.check
def no_server_error(ctx, response, case):
    assert response.status_code < 500, response.text
