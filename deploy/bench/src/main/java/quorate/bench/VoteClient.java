package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** The representatives of the synthetic convener, one for each practice. */
final class VoteClient implements AutoCloseable {

  private final Requests requests;
  private final BallotOffice office;
  private final List<String> tokens;

  VoteClient(Vertx vertx, int port, BenchIssuer issuer, int practices) {
    requests = new Requests(vertx, port);
    office = new BallotOffice(requests, issuer);
    tokens =
        IntStream.range(0, practices)
            .parallel()
            .mapToObj(i -> issuer.token(SyntheticRegister.subject(i), "representative"))
            .toList();
  }

  BallotOffice office() {
    return office;
  }

  /** Drafts a ballot of all practices, gives notice and waits until it is open, for an hour. */
  void openBallot() throws InterruptedException {
    Instant now = Instant.now();
    office.giveNotice(now.plusSeconds(5), now.plusSeconds(3600));
    office.await("open");
  }

  /** One vote; consecutive numbers are disjoint practices. */
  Future<?> vote(int number) {
    int practice = number % tokens.size();
    return vote(practice, number % 2 == 0 ? "A" : "B", requests.newKey());
  }

  /** A practice's vote, under a key. */
  Future<?> vote(int practice, String choice, String key) {
    return vote(tokens.get(practice), practice, choice, key);
  }

  private Future<?> vote(String token, int practice, String choice, String key) {
    var body =
        "{\"practice\":\"%s\",\"choose\":\"%s\"}"
            .formatted(SyntheticRegister.code(practice), choice);
    return requests.send(
        HttpMethod.POST, token, office.ballot() + "/votes", Buffer.buffer(body), key);
  }

  String newKey() {
    return requests.newKey();
  }

  /** What a practice's receipt says that it chose; after the close. */
  Future<String> chosen(int practice) {
    String path = office.ballot() + "/votes/mine/" + SyntheticRegister.code(practice);
    return requests
        .send(HttpMethod.GET, tokens.get(practice), path, Buffer.buffer())
        .map(receipt -> receipt.toJsonObject().getJsonObject("choice").getString("choose"));
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
    return vote(token, practice, "A", requests.newKey())
        .transform(
            done -> {
              if (done.failed() && !isRefused(done.cause(), "no-mandate")) {
                return Future.failedFuture(done.cause());
              }
              if (done.succeeded() == accepted) {
                return Future.succeededFuture();
              }
              return System.nanoTime() < deadline
                  ? voteUntil(accepted, token, practice, deadline).mapEmpty()
                  : Future.failedFuture("a mandate was not honoured within " + Requests.MOST);
            });
  }

  private static long deadline() {
    return System.nanoTime() + Requests.MOST.toNanos();
  }

  static boolean isRefused(Throwable cause, String problem) {
    return cause instanceof Requests.Refused refused && refused.isFor(problem);
  }

  /** Every practice has voted, once. */
  void checkTurnout() {
    String heads = office.get("/turnout").getString("heads");
    if (!heads.equals(Integer.toString(tokens.size()))) {
      throw new IllegalStateException(heads + " practices voted, not " + tokens.size());
    }
  }

  @Override
  public void close() {
    requests.close();
  }
}
