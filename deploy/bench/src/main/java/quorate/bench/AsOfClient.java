package quorate.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** A dashboard's system that reads the register as on a day, as known at a time. */
final class AsOfClient implements AutoCloseable {

  private static final String PRACTICES = "/membership/api/v1/practices?limit=" + AsOfBench.PAGE;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private final HttpClient http;
  private final String token;

  AsOfClient(Vertx vertx, int port, BenchIssuer issuer) {
    http =
        vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
            new PoolOptions().setHttp1MaxSize(16));
    token = issuer.token("dashboard", "system");
  }

  /** Waits until the view shows a position. */
  void await(String position) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (join(get(PRACTICES, position)).statusCode() != 200) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(position + " is not visible");
      }
      Thread.sleep(100);
    }
  }

  /** How many lines the page after a practice has; as many as the SQL beside it, or it throws. */
  Future<Integer> page(Asked asked) {
    String cursor =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(asked.after().getBytes(StandardCharsets.UTF_8));
    String path = PRACTICES + moment(asked) + (asked.after().isEmpty() ? "" : "&cursor=" + cursor);
    return get(path, "").compose(AsOfClient::items);
  }

  /** How many lines the whole register has, page by page. */
  Future<Integer> whole(Asked asked) {
    return following(PRACTICES + moment(asked), 0);
  }

  private Future<Integer> following(String path, int before) {
    return get(path, "")
        .compose(
            response ->
                items(response)
                    .compose(
                        lines -> {
                          String link = response.getHeader("Link");
                          return link == null
                              ? Future.succeededFuture(before + lines)
                              : following(next(link), before + lines);
                        }));
  }

  private static String next(String link) {
    String uri = link.substring(link.indexOf('<') + 1, link.indexOf('>'));
    return uri.substring(Math.max(0, uri.indexOf("/membership/")));
  }

  private static String moment(Asked asked) {
    return "&on=" + asked.on() + "&known=" + asked.known();
  }

  private static Future<Integer> items(HttpClientResponse response) {
    return response
        .body()
        .map(
            body -> {
              if (response.statusCode() != 200) {
                throw new IllegalStateException(response.statusCode() + " " + body);
              }
              return new JsonObject(body).getJsonArray("items").size();
            });
  }

  private Future<HttpClientResponse> get(String path, String position) {
    return http.request(HttpMethod.GET, path)
        .compose(
            request -> {
              request.putHeader("Authorization", "Bearer " + token);
              if (!position.isEmpty()) {
                request.putHeader("Quorate-Position", position);
              }
              return request.send(Buffer.buffer());
            });
  }

  private static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  @Override
  public void close() {
    join(http.close());
  }
}
