package quorate.ballots;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import quorate.testkit.Tokens;

/**
 * Many practices voting at once, at several addresses in turn: some early, most within half a
 * second of the close, some late. Some change their vote as soon as it is answered, and some send
 * it twice at once, to two addresses, as a double click does.
 */
final class Rush {

  static final int REPRESENTATIVES = 40;
  private static final int EARLY = 300;
  private static final int CLOSE_BY = 400;
  private static final int LATE = 200;
  static final int VOTES = EARLY + CLOSE_BY + LATE;
  private static final List<String> CHOICES = List.of("A", "B", "C");

  /** One vote as it was sent and answered; {@code position} is empty when it was refused. */
  record Sent(String practice, String choice, int status, String said, String position) {}

  private final List<String> addresses;
  private final List<String> tokens;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Semaphore inFlight = new Semaphore(64);

  Rush(String convener, String ballot, List<String> bases) {
    addresses = bases.stream().map(it -> it + Asker.PATH + "/" + ballot + "/votes").toList();
    tokens =
        IntStream.range(0, REPRESENTATIVES)
            .mapToObj(i -> Tokens.ofSubject(subject(i), convener, "representative"))
            .toList();
  }

  static String practice(int number) {
    return "G%05d".formatted(number);
  }

  static String subject(int number) {
    return "representative-" + number % REPRESENTATIVES;
  }

  /** Asks each address for as long as it takes until it has heard the register and is quick. */
  void warmUp() {
    for (String address : addresses) {
      for (int i = 0; i < 100; i++) {
        Asker.await(address + " has heard", () -> send(address, 0, "A", newKey()).status() == 409);
      }
    }
  }

  /** Votes; the answers, those of one practice in the order in which they were asked for. */
  List<Sent> run(Instant closes) throws InterruptedException, ExecutionException {
    List<Callable<List<Sent>>> votes = new ArrayList<>();
    for (int i = 0; i < VOTES; i++) {
      int number = i;
      votes.add(
          () -> {
            Thread.sleep(Duration.between(Instant.now(), closes.plus(offset(number))));
            inFlight.acquire();
            try {
              return vote(number);
            } finally {
              inFlight.release();
            }
          });
    }
    List<Sent> sent = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Sent>> each : threads.invokeAll(votes)) {
        sent.addAll(each.get());
      }
    }
    return sent;
  }

  private List<Sent> vote(int number) {
    String one = addresses.get(number % addresses.size());
    String other = addresses.get((number + 1) % addresses.size());
    String choice = CHOICES.get(number % CHOICES.size());
    String key = newKey();
    if (number % 20 == 7) {
      String changed = CHOICES.get((number + 1) % CHOICES.size());
      return List.of(send(one, number, choice, key), send(other, number, changed, newKey()));
    }
    if (number % 50 == 0) {
      var beside =
          CompletableFuture.supplyAsync(
              () -> send(other, number, choice, key), Thread.ofVirtual()::start);
      return List.of(send(one, number, choice, key), beside.join());
    }
    return List.of(send(one, number, choice, key));
  }

  /** When a vote is sent, from the close. */
  private static Duration offset(int number) {
    if (number < EARLY) {
      return Duration.ofMillis(-6_000 + 5_500L * number / EARLY);
    }
    return number < EARLY + CLOSE_BY
        ? Duration.ofMillis(-500 + 1_000L * (number - EARLY) / CLOSE_BY)
        : Duration.ofMillis(500 + 1_500L * (number - EARLY - CLOSE_BY) / LATE);
  }

  private Sent send(String address, int number, String choice, String key) {
    var body = "{\"practice\":\"%s\",\"choose\":\"%s\"}".formatted(practice(number), choice);
    var request =
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + tokens.get(number % REPRESENTATIVES))
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

  private static String newKey() {
    return UUID.randomUUID().toString();
  }
}
