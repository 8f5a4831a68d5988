package quorate.bench;

import io.vertx.core.Future;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import quorate.chassis.seal.LoginHash;

/**
 * The register of a convener that nobody is: practices {@code X00000…} of the area {@code XXX},
 * each with a representative who holds a mandate to vote and has bound a log-in. Written as
 * membership-service would, entry by entry.
 */
record SyntheticRegister(int practices, LoginHash logins, String issuer) {

  static final String AREA = "XXX";
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final Map<String, String> SOURCE =
      Map.of("file", "synthetic", "sha256", "0".repeat(64), "filedate", SINCE.toString());

  record PracticeRegistered(
      String practice, String name, String postcode, Map<String, String> source) {}

  record PracticePlaced(
      String practice, String subIcbLocation, LocalDate effective, Map<String, String> source) {}

  record MandateGranted(
      UUID mandate, UUID person, String practice, String purpose, LocalDate from) {}

  record LogInBound(UUID invitation, UUID person, String login) {}

  static String code(int practice) {
    return "X%05d".formatted(practice);
  }

  static String subject(int practice) {
    return "representative-" + practice;
  }

  /** Writes it; the last position is where a roll can be drawn. */
  Future<Void> write(BenchLog log) {
    List<Future<?>> appends =
        new ArrayList<>(IntStream.range(0, practices).mapToObj(i -> write(log, i)).toList());
    return Future.all(appends).mapEmpty();
  }

  private static UUID id(String what, int practice) {
    return UUID.nameUUIDFromBytes((what + practice).getBytes(StandardCharsets.UTF_8));
  }

  // Two entries of a practice and two of its representative; streams of two entries need versions,
  // so each is its own here.
  private Future<?> write(BenchLog log, int practice) {
    UUID person = id("person", practice);
    String code = code(practice);
    var registered =
        new PracticeRegistered(code, "SYNTHETIC PRACTICE " + practice, "XX1 1XX", SOURCE);
    var placed = new PracticePlaced(code, AREA, SINCE, SOURCE);
    var mandate = new MandateGranted(id("mandate", practice), person, code, "vote", SINCE);
    var bound = new LogInBound(UUID.randomUUID(), person, logins.of(issuer, subject(practice)));
    return log.append(
        List.of(
            log.entry("practice/" + code, "membership.practice-registered.v1", registered),
            log.entry("placement/" + code, "membership.practice-placed.v1", placed),
            log.entry("person/" + person, "membership.mandate-granted.v1", mandate),
            log.entry("log-in/" + person, "membership.log-in-bound.v1", bound)));
  }
}
