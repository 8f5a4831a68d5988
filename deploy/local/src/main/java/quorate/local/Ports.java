package quorate.local;

/** Where each part listens, on loopback only. */
public record Ports(
    int gateway,
    int membership,
    int ballot,
    int governance,
    int notification,
    int keycloak,
    int mailPage,
    int smtp,
    int postgres,
    int kafka,
    int kafkaController) {

  private static final int TEST_SHIFT = 10_000;

  /** The ports of {@code ./quorate up}. */
  public static Ports usual() {
    return shifted(0);
  }

  /** The ports of tests, which run beside a live stack; moved further when those are taken. */
  static Ports ofTests(int by) {
    return shifted(TEST_SHIFT + by);
  }

  /** All moved by the same number. */
  public static Ports shifted(int by) {
    return new Ports(
        8080 + by, 8081 + by, 8082 + by, 8083 + by, 8084 + by, 8085 + by, 8086 + by, 2525 + by,
        5440 + by, 9092 + by, 9093 + by);
  }
}
