"""Opens an embedded store read-only by a SQLAlchemy URI, as Superset does; prints the rows of each view."""

import json
import sys

import sqlalchemy

engine = sqlalchemy.create_engine(sys.argv[1])
with engine.connect() as connection:
    views = sqlalchemy.inspect(engine).get_view_names()
    rows = {view: connection.scalar(sqlalchemy.text(f'SELECT count(*) FROM "{view}"')) for view in views}
    parties = connection.scalars(sqlalchemy.text("SELECT parties FROM agreements")).all()
    try:
        connection.execute(sqlalchemy.text("CREATE TABLE written (x)"))
        writable = True
    except sqlalchemy.exc.OperationalError:
        writable = False
print(json.dumps({"rows": rows, "parties": parties, "writable": writable}))
