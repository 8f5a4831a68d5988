package quorate.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import quorate.local.TestStack;

/**
 * Gives a {@code @QuarkusTest} its surroundings: a fresh database on the build's PostgreSQL, its
 * Kafka, secrets made for this run, and trust in {@link Tokens}.
 */
public final class ServiceUnderTest implements QuarkusTestResourceLifecycleManager {

  /** Where people reach the services from outside. */
  public static final String PUBLIC_URL = "https://quorate.example";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  public Map<String, String> start() {
    TestStack stack = TestStack.shared();
    var database = stack.createServiceDatabase("test");
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("quarkus.http.test-port", "0");
    settings.put("kafka.bootstrap.servers", stack.kafkaBootstrap());
    // who has a database of his own hears for himself
    settings.put("quorate.group", database.name());
    settings.put("quarkus.oidc.public-key", Tokens.publicKey());
    settings.put("quarkus.oidc.token.issuer", Tokens.ISSUER);
    settings.put("quorate.public-url", PUBLIC_URL);
    settings.put("quorate.kek", secret());
    settings.put("quorate.login-hash-key", secret());
    return settings;
  }

  @Override
  public void stop() {
    // the stack outlives this JVM; the database is dropped with it
  }

  private static String secret() {
    byte[] key = new byte[32];
    RANDOM.nextBytes(key);
    return Base64.getEncoder().encodeToString(key);
  }
}
