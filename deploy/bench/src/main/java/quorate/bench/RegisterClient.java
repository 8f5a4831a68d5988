package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** The secretary of the synthetic convener at membership-service, and those whom they invite. */
final class RegisterClient implements AutoCloseable {

  private static final String PEOPLE = "/membership/api/v1/people";
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final int MOST_MS = 20_000;

  private final HttpClient http;
  private final BenchIssuer issuer;
  private final String secretary;
  private final AtomicInteger keys = new AtomicInteger();

  RegisterClient(Vertx vertx, int port, BenchIssuer issuer) {
    this.http =
        vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
            new PoolOptions().setHttp1MaxSize(32));
    this.issuer = issuer;
    this.secretary = issuer.token("secretary", "secretary");
  }

  /** Records a person, who accepts the invitation with the log-in of this subject; the path. */
  Future<String> person(String subject) {
    return post(secretary, PEOPLE, new JsonObject().put("name", "Synthetic " + subject))
        .compose(
            person ->
                post(secretary, person.location() + "/invitations", new JsonObject())
                    .compose(invited -> bind(subject, invited.body().getString("code")))
                    .map(bound -> person.location()));
  }

  private Future<?> bind(String subject, String code) {
    String token = issuer.token(subject, "representative");
    return post(token, "/membership/api/v1/log-in-bindings", new JsonObject().put("code", code));
  }

  /** Grants a mandate to vote; its path. */
  Future<String> mandate(String person, String practice) {
    var asked = new JsonObject().put("practice", practice).put("from", "2020-01-01");
    return post(secretary, person + "/mandates", asked).map(Answer::location);
  }

  /** Revokes a mandate as of yesterday. */
  Future<?> revoke(String mandate) {
    return post(secretary, mandate + "/revocation", new JsonObject().put("lastday", yesterday()));
  }

  /** Hands a mandate over to a deputy, who may act from today on. */
  Future<?> handOver(String mandate, String deputy) {
    String to = deputy.substring(deputy.lastIndexOf('/') + 1);
    var asked = new JsonObject().put("to", to).put("lastday", yesterday());
    return post(secretary, mandate + "/hand-over", asked);
  }

  private static String yesterday() {
    return LocalDate.now(CIVIL).minusDays(1).toString();
  }

  private record Answer(String location, JsonObject body) {}

  private Future<Answer> post(String token, String path, JsonObject body) {
    var options = new RequestOptions().setMethod(HttpMethod.POST).setURI(path).setTimeout(MOST_MS);
    return http.request(options)
        .compose(
            request ->
                request
                    .putHeader("Authorization", "Bearer " + token)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Idempotency-Key", "register-" + keys.incrementAndGet())
                    .send(body.toBuffer()))
        .compose(response -> read(path, response));
  }

  private static Future<Answer> read(String path, HttpClientResponse response) {
    return response
        .body()
        .map(
            text -> {
              if (response.statusCode() >= 300) {
                throw new IllegalStateException(
                    path + " answered " + response.statusCode() + " " + text);
              }
              String location = Objects.requireNonNullElse(response.getHeader("Location"), path);
              return new Answer(
                  location.substring(location.indexOf("/membership/")),
                  text.length() == 0 ? new JsonObject() : text.toJsonObject());
            });
  }

  @Override
  public void close() {
    http.close();
  }
}
