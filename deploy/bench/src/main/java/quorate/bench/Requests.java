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
import java.util.concurrent.atomic.AtomicInteger;

/** Requests to one service; each sees what was answered before it. */
final class Requests implements AutoCloseable {

  static final Duration MOST = Duration.ofSeconds(30);
  private static final String POSITION = "Quorate-Position";

  private final HttpClient http;
  private final AtomicInteger keys = new AtomicInteger();
  private volatile String position = "";

  Requests(Vertx vertx, int port) {
    http =
        vertx.createHttpClient(
            new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
            new PoolOptions().setHttp1MaxSize(64));
  }

  /** An answer of another kind than success fails, with what it said. */
  static final class Refused extends IllegalStateException {
    private static final long serialVersionUID = 1;

    Refused(String path, int status, Buffer said) {
      super(path + " answered " + status + " " + said);
    }

    /** Whether it was for this reason. */
    boolean isFor(String problem) {
      return String.valueOf(getMessage()).contains("urn:quorate:problem:" + problem + "\"");
    }
  }

  JsonObject get(String token, String path) {
    return json(join(send(HttpMethod.GET, token, path, Buffer.buffer())));
  }

  JsonObject post(String token, String path, JsonObject body) {
    return json(join(send(HttpMethod.POST, token, path, body.toBuffer())));
  }

  Future<Buffer> send(HttpMethod method, String token, String path, Buffer body) {
    return send(method, token, path, body, newKey());
  }

  /** The same under a key, so that asking again does it once. */
  Future<Buffer> send(HttpMethod method, String token, String path, Buffer body, String key) {
    return http.request(
            new RequestOptions().setMethod(method).setURI(path).setTimeout(MOST.toMillis()))
        .compose(
            request ->
                request
                    .putHeader("Authorization", "Bearer " + token)
                    .putHeader("Content-Type", "application/json")
                    .putHeader("Idempotency-Key", key)
                    .putHeader(POSITION, position)
                    .send(body))
        .compose(response -> response.body().map(text -> read(path, response, text)));
  }

  String newKey() {
    return "bench-" + keys.incrementAndGet();
  }

  static <T> T join(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }

  private static JsonObject json(Buffer answer) {
    return answer.length() == 0 ? new JsonObject() : answer.toJsonObject();
  }

  private Buffer read(String path, HttpClientResponse response, Buffer body) {
    if (response.statusCode() >= 300) {
      throw new Refused(path, response.statusCode(), body);
    }
    String recorded = response.getHeader(POSITION);
    position = recorded == null ? position : recorded;
    return body;
  }

  @Override
  public void close() {
    join(http.close());
  }
}
