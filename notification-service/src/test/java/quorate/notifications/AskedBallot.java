package quorate.notifications;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import quorate.testkit.NeighbourLog;

/** A ballot on its way through its service's log: drafted, its roll frozen, its result declared. */
record AskedBallot(String id, NeighbourLog ballots, NeighbourLog membership) {

  private static final String PRACTICE = "G81001";

  static AskedBallot of(NeighbourLog ballots, NeighbourLog membership) {
    return new AskedBallot(UUID.randomUUID().toString(), ballots, membership);
  }

  /** Drafted and given notice of; nobody is on its roll. */
  AskedBallot noticed() {
    publish("ballot-drafted", PRACTICE);
    publish("notice-given", PRACTICE);
    return this;
  }

  /** Drafted, as one of several, and given notice of; it closes then. */
  AskedBallot noticed(UUID combined, Instant closes) {
    publish(
        "ballot-drafted",
        PRACTICE,
        Map.of("\"vehicle\"", "\"combined\":\"%s\",\"vehicle\"".formatted(combined)));
    publish("notice-given", PRACTICE, Map.of("2026-06-16T11:00:00Z", closes.toString()));
    return this;
  }

  /** A reminder of its notice is due, so many days after the first. */
  void reminded(int days) {
    publish(
        "reminder-due", PRACTICE, Map.of("2026-06-12T08", "2026-06-%dT08".formatted(12 + days)));
  }

  /** It closes then. */
  void extended(Instant closes) {
    publish("ballot-extended", PRACTICE, Map.of("2026-06-18T11:00:00Z", closes.toString()));
  }

  /** Nobody can vote any more. */
  void closed() {
    publish("ballot-closed", PRACTICE);
  }

  /** These are on the roll, which was drawn of all that membership has published by now. */
  AskedBallot frozen(String... practices) {
    for (String practice : practices) {
      publish("elector-enrolled", practice);
    }
    publish("roll-frozen", PRACTICE);
    return this;
  }

  /** Declares the result; answers the entry's exact text. */
  String declared() {
    return publish("ballot-declared", PRACTICE);
  }

  /** This person casts a practice's vote, which is so-manieth of its part in the ballot. */
  void voted(Person voter, String practice, int version) {
    ballots.publish(
        "ballot.vote-cast.v1",
        Map.of(
            "0192f0c1-0000-7000-8000-000000000002",
            id,
            PRACTICE,
            practice,
            "0192f0c1-0000-7000-8000-0000000000b1",
            voter.id().toString(),
            "\"streamversion\":\"2\"",
            "\"streamversion\":\"%d\"".formatted(version),
            "membership:455",
            "membership:%d".formatted(membership.size() - 1)));
  }

  private String publish(String what, String practice) {
    return publish(what, practice, Map.of());
  }

  private String publish(String what, String practice, Map<String, String> more) {
    var words = new HashMap<>(more);
    words.put("0192f0c1-0000-7000-8000-000000000002", id);
    words.put(PRACTICE, practice);
    words.put(
        "\"drawnat\":\"membership:412\"",
        "\"drawnat\":\"membership:%d\"".formatted(membership.size() - 1));
    return ballots.publish("ballot." + what + ".v1", words);
  }
}
