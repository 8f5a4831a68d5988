package quorate.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build left what the stack runs. */
public record Repository(Path root) {

  /** The folder above the working directory that holds {@code mvnw}. */
  public static Repository here() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("mvnw"))) {
        return new Repository(at);
      }
    }
    throw new PartFailed("no folder above " + Path.of("").toAbsolutePath() + " holds mvnw");
  }

  Path postgresJar() {
    return built("deploy/local/target/parts/postgres.jar");
  }

  Path keycloakZip() {
    return built("deploy/local/target/parts/keycloak.zip");
  }

  Path kafkaJars() {
    return built("deploy/local/kafka/target/parts/kafka");
  }

  Path ownClasses() {
    return built("deploy/local/target/classes");
  }

  Path ownJars() {
    return built("deploy/local/target/lib");
  }

  Path service(String module) {
    return built(module + "/target/quarkus-app");
  }

  private Path built(String path) {
    return root.resolve(path);
  }

  /** Fails when the build has not made it yet: asked on use, so that a stop needs no build. */
  static Path require(Path built) {
    if (Files.notExists(built)) {
      throw new PartFailed(built + " is missing; build it with ./mvnw package -DskipTests");
    }
    return built;
  }
}
