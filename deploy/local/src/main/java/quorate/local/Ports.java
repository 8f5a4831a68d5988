package quorate.local;

import java.util.stream.IntStream;

/** Where each part listens, on loopback only: the planned ports, all moved by the same number. */
public record Ports(int shift) {
  private static final int TEST_SHIFT = 10_000;

  /** The ports of tests, which run beside a live stack; moved further when those are taken. */
  static Ports ofTests(int further) {
    return new Ports(TEST_SHIFT + further);
  }

  public int gateway() {
    return 8080 + shift;
  }

  public int membership() {
    return 8081 + shift;
  }

  public int ballot() {
    return 8082 + shift;
  }

  public int governance() {
    return 8083 + shift;
  }

  public int notification() {
    return 8084 + shift;
  }

  public int keycloak() {
    return 8085 + shift;
  }

  public int mailPage() {
    return 8086 + shift;
  }

  public int smtp() {
    return 2525 + shift;
  }

  public int postgres() {
    return 5440 + shift;
  }

  public int kafka() {
    return 9092 + shift;
  }

  public int kafkaController() {
    return 9093 + shift;
  }

  /** Every one of them. */
  IntStream all() {
    return IntStream.of(
        gateway(),
        membership(),
        ballot(),
        governance(),
        notification(),
        keycloak(),
        mailPage(),
        smtp(),
        postgres(),
        kafka(),
        kafkaController());
  }

  /** What browsers see. */
  public String origin() {
    return "http://localhost:" + gateway();
  }
}
