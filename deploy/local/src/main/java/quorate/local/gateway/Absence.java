package quorate.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Says that a part is away, as the services say what they refuse: it may be asked again. */
record Absence(String part) implements ProxyInterceptor {

  @Override
  public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
    return context
        .sendRequest()
        .recover(
            failure ->
                Future.succeededFuture(
                    context
                        .request()
                        .release()
                        .response()
                        .setStatusCode(503)
                        .putHeader("Retry-After", "2")
                        .putHeader("Content-Type", "application/problem+json")
                        .setBody(Body.body(problem()))));
  }

  private Buffer problem() {
    return new JsonObject()
        .put("type", "urn:quorate:problem:service-unavailable")
        .put("title", "This part is not running.")
        .put("status", 503)
        .put("detail", "/" + part + " does not answer; ask again, under the same Idempotency-Key.")
        .toBuffer();
  }
}
