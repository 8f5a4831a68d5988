package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The representatives of the synthetic convener, and the returning officer who runs the ballot. */
final class VoteClient implements AutoCloseable {

  private static final String BALLOTS = "/ballots/api/v1/ballots";
  private static final String POSITION = "Quorate-Position";
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration MOST = Duration.ofSeconds(30);

  private final HttpClient http;
  private final String officer;
  private final List<String> tokens;
  private final AtomicInteger keys = new AtomicInteger();
  private String ballot = "";
  private volatile String position = "";

  VoteClient(Vertx vertx, int port, BenchIssuer issuer, int practices) {
    http =
        vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
            new PoolOptions().setHttp1MaxSize(64));
    officer = issuer.token("officer", "returning-officer");
    tokens =
        IntStream.range(0, practices)
            .mapToObj(i -> issuer.token(SyntheticRegister.subject(i), "representative"))
            .toList();
  }

  /** Drafts a ballot of all practices, gives notice and waits until it is open. */
  void openBallot() throws InterruptedException {
    ballot = BALLOTS + "/" + join(post(officer, BALLOTS, draft())).getString("id");
    join(post(officer, ballot + "/notice", notice()));
    await("open", get("").getString("state"));
  }

  private void await(String state, String now) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String seen = now;
    while (!seen.equals(state)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the ballot is still " + seen + ", not " + state);
      }
      Thread.sleep(200);
      seen = get("").getString("state");
    }
  }

  /** One vote; consecutive numbers are disjoint practices. */
  Future<?> vote(int number) {
    int practice = number % tokens.size();
    return vote(tokens.get(practice), practice, number % 2 == 0 ? "A" : "B");
  }

  private Future<?> vote(String token, int practice, String choice) {
    var body =
        "{\"practice\":\"%s\",\"choose\":\"%s\"}"
            .formatted(SyntheticRegister.code(practice), choice);
    return send(HttpMethod.POST, token, ballot + "/votes", Buffer.buffer(body));
  }

  /** Votes for a practice until that is refused, because its mandate is known to be over. */
  Future<?> voteUntilRefused(int practice) {
    return voteUntil(false, tokens.get(practice), practice, deadline());
  }

  /** Votes for a practice until that is accepted, because the mandate is known. */
  Future<?> voteUntilAccepted(int practice) {
    return voteUntilAccepted(tokens.get(practice), practice);
  }

  /** The same by another than its first representative. */
  Future<?> voteUntilAccepted(String token, int practice) {
    return voteUntil(true, token, practice, deadline());
  }

  private Future<?> voteUntil(boolean accepted, String token, int practice, long deadline) {
    return vote(token, practice, "A")
        .transform(
            done -> {
              if (done.failed() && !isWithoutMandate(done.cause())) {
                return Future.failedFuture(done.cause());
              }
              if (done.succeeded() == accepted) {
                return Future.succeededFuture();
              }
              return System.nanoTime() < deadline
                  ? voteUntil(accepted, token, practice, deadline).mapEmpty()
                  : Future.failedFuture("a mandate was not honoured within " + MOST);
            });
  }

  private static long deadline() {
    return System.nanoTime() + MOST.toNanos();
  }

  private static boolean isWithoutMandate(Throwable refused) {
    return String.valueOf(refused.getMessage()).contains("urn:quorate:problem:no-mandate");
  }

  /** Every practice has voted, once. */
  void checkTurnout() {
    String heads = get("/turnout").getString("heads");
    if (!heads.equals(Integer.toString(tokens.size()))) {
      throw new IllegalStateException(heads + " practices voted, not " + tokens.size());
    }
  }

  /** What was answered before is visible in it. */
  private JsonObject get(String path) {
    return join(send(HttpMethod.GET, officer, ballot + path, Buffer.buffer())).toJsonObject();
  }

  private Future<JsonObject> post(String token, String path, JsonObject body) {
    return send(HttpMethod.POST, token, path, body.toBuffer())
        .map(answer -> answer.length() == 0 ? new JsonObject() : answer.toJsonObject());
  }

  private Future<Buffer> send(HttpMethod method, String token, String path, Buffer body) {
    return http.request(
            new RequestOptions().setMethod(method).setURI(path).setTimeout(MOST.toMillis()))
        .compose(
            request ->
                request
                    .putHeader("Authorization", "Bearer " + token)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Idempotency-Key", "bench-" + keys.incrementAndGet())
                    .putHeader(POSITION, position)
                    .send(body))
        .compose(response -> response.body().map(text -> read(path, response, text)));
  }

  private Buffer read(String path, HttpClientResponse response, Buffer body) {
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(path + " answered " + response.statusCode() + " " + body);
    }
    String recorded = response.getHeader(POSITION);
    position = recorded == null ? position : recorded;
    return body;
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private static JsonObject draft() {
    return new JsonObject()
        .put("title", "Synthetic")
        .put("question", "A or B?")
        .put("vehicle", "advisory")
        .put("kind", "advisory-choice")
        .put("secrecy", "open")
        .put(
            "paper",
            new JsonObject()
                .put("method", "plurality")
                .put("options", List.of(option("A"), option("B"))))
        .put(
            "electorate",
            new JsonObject()
                .put("kind", "practices-of-area")
                .put("subicblocation", SyntheticRegister.AREA))
        .put("weightbasis", "one-per-practice");
  }

  private static JsonObject option(String key) {
    return new JsonObject()
        .put("option", key)
        .put("title", "Option " + key)
        .put("summary", "Synthetic.")
        .put("implications", "None.")
        .put("papers", List.of())
        .put("contact", UUID.randomUUID().toString());
  }

  private static JsonObject notice() {
    return new JsonObject()
        .put("recorddate", LocalDate.now(ZoneId.of("Europe/London")).toString())
        .put("opens", Instant.now().plusSeconds(5).toString())
        .put("closes", Instant.now().plusSeconds(3600).toString())
        .put("rules", new JsonObject().put("passmark", "plurality").put("quorumheads", "1"))
        .put("turnout", "while-open");
  }

  @Override
  public void close() {
    join(http.close());
  }
}
