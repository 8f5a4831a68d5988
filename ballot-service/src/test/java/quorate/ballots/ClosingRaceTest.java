package quorate.ballots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import quorate.ballots.ballot.BallotEvent.BallotClosed;
import quorate.ballots.ballot.BallotEvent.BallotCounted;
import quorate.ballots.vote.VoteEvent.VoteCast;
import quorate.chassis.seal.LoginHash;
import quorate.chassis.wire.Entry;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/**
 * Votes rush in through two instances across the closing instant: what was answered with 201 is
 * counted, and nothing else is.
 */
@Tag("packaged")
class ClosingRaceTest {

  private static final int REPRESENTATIVES = 40;
  private static final int EARLY = 200;
  private static final int CLOSE_BY = 400;
  private static final int LATE = 200;
  private static final int VOTES = EARLY + CLOSE_BY + LATE;

  /** One vote as it was sent and answered. */
  private record Sent(String practice, String choice, int status, String said, String position) {}

  private static final Logger KAFKA = Logger.getLogger("org.apache.kafka");

  static {
    KAFKA.setLevel(Level.WARNING);
  }

  private final String convener = Asker.newConvener();
  private final Asker asker = new Asker(convener);
  private final HttpClient http = HttpClient.newHttpClient();
  private final Semaphore inFlight = new Semaphore(64);

  @Test
  void what_was_answered_with_201_is_counted_and_nothing_else_is() throws Exception {
    Map<String, String> settings = new HashMap<>(new ServiceUnderTest().start());
    settings.put("quorate.group", convener);
    try (var one = Instance.start("race-one", settings);
        var other = Instance.start("race-other", settings);
        var register = register(settings)) {
      List<String> addresses = List.of(one.address(), other.address());
      String ballot = drafted(one.address());
      awaitReadiness(ballot, addresses);
      Instant closes = Instant.now().plusSeconds(14);
      open(ballot, register, closes);
      System.out.println("open "+Duration.between(Instant.now(), closes)+" before the close");
      List<Sent> sent = rush(ballot, addresses, closes);
      asker.awaitState(ballot, "counted");
      isCounted(sent, closes, log());
    } finally {
      RestAssured.reset();
    }
  }

  private static String practice(int number) {
    return "G%05d".formatted(number);
  }

  private static String subject(int number) {
    return "representative-" + number % REPRESENTATIVES;
  }

  private Register register(Map<String, String> settings) {
    var logins = new LoginHash(settings.get("quorate.login-hash-key"));
    var register = new Register(convener);
    List<UUID> people =
        IntStream.range(0, REPRESENTATIVES)
            .mapToObj(i -> register.person(logins.of(Tokens.ISSUER, subject(i))))
            .toList();
    for (int i = 0; i < VOTES; i++) {
      register.practice(practice(i), "09D");
      register.mandate(people.get(i % REPRESENTATIVES), practice(i), null);
    }
    register.known();
    return register;
  }

  private String drafted(String address) {
    RestAssured.baseURI = address;
    RestAssured.port = URI.create(address).getPort();
    return asker.drafted();
  }

  /** Both have heard the register, and have been asked often enough to be quick. */
  private void awaitReadiness(String ballot, List<String> addresses) {
    String token = Tokens.ofSubject(subject(0), convener, "representative");
    for (String address : addresses) {
      for (int i = 0; i < 100; i++) {
        String votes = address + Asker.PATH + "/" + ballot + "/votes";
        Asker.await(
            address + " has heard", () -> sent(votes, token, UUID.randomUUID().toString(), 0).status() == 409);
      }
    }
  }

  private void open(String ballot, Register register, Instant closes) {
    Instant opens = closes.minusSeconds(12);
    assertEquals(201, asker.giveNotice(ballot, opens, closes).statusCode());
    register.known();
    asker.awaitState(ballot, "open");
  }

  /** Sends every practice's vote once, most of them within half a second of the close. */
  private List<Sent> rush(String ballot, List<String> addresses, Instant closes)
      throws InterruptedException, ExecutionException {
    Map<String, String> tokens =
        IntStream.range(0, REPRESENTATIVES)
            .mapToObj(ClosingRaceTest::subject)
            .collect(
                Collectors.toMap(
                    subject -> subject,
                    subject -> Tokens.ofSubject(subject, convener, "representative")));
    List<Callable<Sent>> votes = new ArrayList<>();
    for (int i = 0; i < VOTES; i++) {
      int number = i;
      String address = addresses.get(i % 2) + Asker.PATH + "/" + ballot + "/votes";
      String token = tokens.get(subject(i));
      votes.add(
          () -> {
            sleepUntil(closes.plus(offset(number)));
            inFlight.acquire();
            try {
              return sent(address, token, "vote-" + number, number);
            } finally {
              inFlight.release();
            }
          });
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Sent> sent = new ArrayList<>();
      for (Future<Sent> each : threads.invokeAll(votes)) {
        sent.add(each.get());
      }
      return sent;
    }
  }

  /** When a vote is sent, from the close. */
  private static Duration offset(int number) {
    if (number < EARLY) {
      return Duration.ofMillis(-4_000 + 3_500L * number / EARLY);
    }
    if (number < EARLY + CLOSE_BY) {
      return Duration.ofNanos(-500_000_000L + 1_000_000_000L * (number - EARLY) / CLOSE_BY);
    }
    return Duration.ofMillis(500 + 1_500L * (number - EARLY - CLOSE_BY) / LATE);
  }

  private static void sleepUntil(Instant instant) throws InterruptedException {
    Thread.sleep(Duration.between(Instant.now(), instant));
  }

  private Sent sent(String address, String token, String key, int number) {
    String choice = List.of("A", "B", "C").get(number % 3);
    var body = "{\"practice\":\"%s\",\"choose\":\"%s\"}".formatted(practice(number), choice);
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      String position = answer.headers().firstValue("Quorate-Position").orElse("");
      return new Sent(practice(number), choice, answer.statusCode(), answer.body(), position);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The ballot's log as Kafka has it, up to the count. */
  private List<Entry> log() {
    String topic = "quorate." + convener + ".ballot.log.v1";
    List<Entry> found = new ArrayList<>();
    Asker.await(
        "the count is published",
        () -> {
          found.clear();
          Map<Long, Entry> entries = new TreeMap<>();
          Stored.records(topic).stream()
              .filter(record -> record.key() != null)
              .map(record -> Entry.read(record.value(), BallotService.EVENTS))
              .forEach(entry -> entries.put(entry.position(), entry));
          found.addAll(entries.values());
          return found.stream().anyMatch(entry -> entry.event() instanceof BallotCounted);
        });
    return found;
  }

  private static void isCounted(List<Sent> sent, Instant closes, List<Entry> log) {
    var accepted = sent.stream().filter(each -> each.status() == 201).toList();
    var refused = sent.stream().filter(each -> each.status() == 409).toList();
    assertEquals(List.of(), sent.stream().filter(each -> unclear(each)).toList());
    assertTrue(accepted.size() >= 100, accepted.size() + " accepted");
    assertTrue(refused.size() >= 100, refused.size() + " refused");
    System.out.println("accepted "+accepted.size()+" refused "+refused.size()+" "+sent.stream().collect(Collectors.groupingBy(x -> x.status()+(x.status()==409?x.said().replaceAll(".*problem:([a-z-]*).*","$1"):""), Collectors.counting())));

    var votes = log.stream().filter(entry -> entry.event() instanceof VoteCast).toList();
    assertEquals(
        accepted.stream().collect(Collectors.toMap(Sent::practice, Sent::position)),
        votes.stream().collect(Collectors.toMap(ClosingRaceTest::voter, ClosingRaceTest::place)));
    long closed = only(log, BallotClosed.class).position();
    votes.forEach(
        vote -> {
          assertTrue(vote.position() < closed, vote.position() + " after the close");
          assertTrue(vote.recorded().isBefore(closes), vote.recorded() + " too late");
        });

    var count = (BallotCounted) only(log, BallotCounted.class).event();
    assertEquals(accepted.size(), count.turnout().heads());
    var byChoice =
        accepted.stream().collect(Collectors.groupingBy(Sent::choice, Collectors.counting()));
    count
        .options()
        .forEach(
            option ->
                assertEquals(
                    String.valueOf(byChoice.getOrDefault(option.option(), 0L)), option.votes()));
  }

  private static boolean unclear(Sent sent) {
    return sent.status() != 201
        && !(sent.status() == 409
            && (sent.said().contains(":too-late") || sent.said().contains(":not-open")));
  }

  private static Entry only(List<Entry> log, Class<?> event) {
    var found = log.stream().filter(entry -> event.isInstance(entry.event())).toList();
    assertEquals(1, found.size(), event.getSimpleName());
    return found.getFirst();
  }

  private static String voter(Entry entry) {
    return ((VoteCast) entry.event()).practice();
  }

  private static String place(Entry entry) {
    return "ballot/" + entry.convener() + ":" + entry.position();
  }
}
