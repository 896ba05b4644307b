import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;

/**
 * A Neo4j server for tests, in a temporary folder, on a free port of 127.0.0.1. Prints its address,
 * and stops when its standard input closes, so that it never outlives who started it.
 * The password of the user neo4j is read from the environment (NEO4J_PASSWORD).
 */
class Neo4jServer {
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("pactgraph-neo4j-");
    try (Neo4j server = start(folder)) {
      setPassword(server, System.getenv("NEO4J_PASSWORD"));
      System.out.println(server.boltURI());
      while (System.in.read() != -1) {}
    }
    Files.deleteIfExists(folder);
  }

  static Neo4j start(Path folder) {
    return Neo4jBuilders.newInProcessBuilder(folder)
        .withDisabledServer()
        .withConfig(GraphDatabaseSettings.auth_enabled, true)
        .build();
  }

  static void setPassword(Neo4j server, String password) {
    server.databaseManagementService().database("system").executeTransactionally(
        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
        Map.of("password", password));
  }
}
