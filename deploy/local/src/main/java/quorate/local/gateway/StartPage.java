package quorate.local.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import quorate.local.Html;
import quorate.local.Ports;
import quorate.local.ServiceName;

/** What runs now, where each API is described, and who can log in. */
final class StartPage {
  private static final int PATIENCE_MS = 1_500;

  private final HttpClient client;
  private final Ports ports;

  StartPage(HttpClient client, Ports ports) {
    this.client = client;
    this.ports = ports;
  }

  void handle(HttpServerRequest request) {
    Map<String, Future<Boolean>> health = new LinkedHashMap<>();
    for (var service : ServiceName.values()) {
      health.put(service.wire(), ready(service.port(ports), "/q/health/ready"));
    }
    health.put("keycloak", ready(ports.keycloak(), "/auth/realms/quorate"));
    health.put("mail", ready(ports.mailPage(), "/mail/api/messages"));
    Future.join(new ArrayList<>(health.values()))
        .onComplete(
            done -> {
              Map<String, Boolean> ready = new LinkedHashMap<>();
              health.forEach((name, answer) -> ready.put(name, answer.result()));
              answer(request, Sections.body(ports, ready));
            });
  }

  private Future<Boolean> ready(int port, String path) {
    var options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setHost("127.0.0.1")
            .setPort(port)
            .setURI(path)
            .setTimeout(PATIENCE_MS);
    return client
        .request(options)
        .compose(HttpClientRequest::send)
        .map(response -> response.statusCode() == 200)
        .otherwise(false);
  }

  private static void answer(HttpServerRequest request, String body) {
    request
        .response()
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
        .end(Html.page("What runs here", body));
  }
}
