package quorate.ballots;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static quorate.ballots.Rush.REPRESENTATIVES;

import io.restassured.RestAssured;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quorate.ballots.Rush.Sent;
import quorate.ballots.ballot.BallotCounted;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.wire.Entry;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Votes rush in through two instances across the closing instant: what was answered with 201 is
 * counted, once, the latest of each practice, and nothing else is.
 */
@Tag("packaged")
class ClosingRaceTest {

  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  static {
    KAFKA.setLevel(Level.WARNING);
  }

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);

  @Test
  void what_was_answered_with_201_is_counted_and_nothing_else_is() throws Exception {
    Map<String, String> settings = new HashMap<>(new ServiceUnderTest().start());
    settings.put("quorate.group", convener);
    try (var one = Instance.start("race-one", settings);
        var other = Instance.start("race-other", settings);
        var register = register(settings)) {
      List<String> addresses = List.of(one.address(), other.address());
      RestAssured.baseURI = one.address();
      RestAssured.port = URI.create(one.address()).getPort();
      String ballot = asker.drafted();
      var rush = new Rush(convener, ballot, addresses);
      rush.warmUp();
      Instant closes = Instant.now().plusSeconds(15);
      open(ballot, register, closes);
      List<Sent> sent = rush.run(closes);
      asker.awaitState(ballot, "counted");
      isCounted(sent, closes, log());
    } finally {
      RestAssured.reset();
    }
  }

  private Register register(Map<String, String> settings) {
    var logins = new LoginHash(requireNonNull(settings.get("quorate.login-hash-key")));
    var register = new Register(convener);
    List<UUID> people =
        IntStream.range(0, REPRESENTATIVES)
            .mapToObj(i -> register.person(logins.of(Tokens.ISSUER, Rush.subject(i))))
            .toList();
    for (int i = 0; i < Rush.VOTES; i++) {
      register.practice(Rush.practice(i), "09D");
      register.mandate(people.get(i % REPRESENTATIVES), Rush.practice(i), null);
    }
    register.known();
    return register;
  }

  private void open(String ballot, Register register, Instant closes) {
    Instant opens = closes.minusSeconds(13);
    assertEquals(201, asker.giveNotice(ballot, opens, closes).statusCode());
    register.known();
    asker.awaitState(ballot, "open");
  }

  /** The ballot's log as Kafka has it, up to the count. */
  private List<Entry> log() {
    String topic = "quorate." + convener + ".ballot.log.v1";
    List<Entry> found = new ArrayList<>();
    Asker.await(
        "the count is published",
        () -> {
          Map<Long, Entry> entries = new TreeMap<>();
          Stored.records(topic).stream()
              .filter(record -> record.key() != null)
              .map(record -> Entry.read(record.value(), BallotService.EVENTS))
              .forEach(entry -> entries.put(entry.position(), entry));
          found.clear();
          found.addAll(entries.values());
          return found.stream().anyMatch(entry -> entry.event() instanceof BallotCounted);
        });
    return found;
  }

  private static void isCounted(List<Sent> sent, Instant closes, List<Entry> log) {
    var accepted = sent.stream().filter(each -> each.status() == 201).toList();
    var refused = sent.stream().filter(ClosingRaceTest::isClearlyRefused).toList();
    assertEquals(sent.size(), accepted.size() + refused.size(), sent::toString);
    assertTrue(accepted.size() >= 100, accepted.size() + " accepted");
    assertTrue(refused.size() >= 100, refused.size() + " refused");

    var votes = log.stream().filter(entry -> entry.event() instanceof VoteCast).toList();
    assertEquals(
        accepted.stream().map(Sent::position).collect(toSet()),
        votes.stream().map(ClosingRaceTest::place).collect(toSet()));
    Map<String, Sent> latest =
        accepted.stream().collect(toMap(Sent::practice, Function.identity(), (one, last) -> last));
    long closed = only(log, BallotClosed.class).position();
    for (Entry vote : votes) {
      assertTrue(vote.position() < closed, vote.position() + " after the close at " + closed);
      assertTrue(vote.recorded().isBefore(closes), vote.recorded() + " after " + closes);
    }

    var count = assertInstanceOf(BallotCounted.class, only(log, BallotCounted.class).event());
    assertEquals(latest.size(), count.turnout().heads());
    Map<String, Long> chosen =
        latest.values().stream().collect(groupingBy(Sent::choice, counting()));
    count
        .options()
        .forEach(
            it -> assertEquals(chosen.getOrDefault(it.option(), 0L), Long.valueOf(it.votes())));
  }

  private static boolean isClearlyRefused(Sent sent) {
    return sent.status() == 409
        && (sent.said().contains("problem:too-late") || sent.said().contains("problem:not-open"));
  }

  private static Entry only(List<Entry> log, Class<?> event) {
    var found = log.stream().filter(entry -> event.isInstance(entry.event())).toList();
    assertEquals(1, found.size(), event.getSimpleName());
    return found.getFirst();
  }

  private static String place(Entry entry) {
    return "ballot/" + entry.convener() + ":" + entry.position();
  }
}
