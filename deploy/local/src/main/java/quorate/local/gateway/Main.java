package quorate.local.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.HttpProxy;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import quorate.local.Ports;

/** Argument: the shift of the ports. */
public final class Main {
  // HTTP/1 needs one connection per open stream, and an event stream stays open
  private static final int CONNECTIONS_PER_PART = 512;

  /** What the services take. */
  private static final int LONGEST_LINE = 16_384;

  private final Map<String, HttpProxy> routes;
  private final StartPage startPage;

  private Main(HttpClient client, Ports ports) {
    this.routes =
        Routes.of(ports).entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    it ->
                        HttpProxy.reverseProxy(client)
                            .origin(it.getValue(), "127.0.0.1")
                            .addInterceptor(new Absence(it.getKey()))
                            .addInterceptor(new Unchanged())));
    this.startPage = new StartPage(client, ports);
  }

  public static void main(String[] args) {
    var ports = new Ports(Integer.parseInt(args[0]));
    var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
    var client =
        vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(CONNECTIONS_PER_PART));
    var main = new Main(client, ports);
    vertx
        .createHttpServer(
            new HttpServerOptions()
                .setHandle100ContinueAutomatically(false)
                .setMaxInitialLineLength(LONGEST_LINE))
        .requestHandler(main::handle)
        .listen(ports.gateway(), "127.0.0.1")
        .onFailure(
            failure -> {
              System.err.println(failure);
              System.exit(1);
            });
  }

  /** What services tell each other only; an address that cannot be decoded is its service's. */
  private static boolean isInternal(String path) {
    try {
      return URLDecoder.decode(path, StandardCharsets.UTF_8).contains("/internal");
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void handle(HttpServerRequest request) {
    String path = request.path() == null ? "/" : request.path();
    int end = path.indexOf('/', 1);
    var proxy = routes.get(end < 0 ? path.substring(1) : path.substring(1, end));
    if (proxy != null && !isInternal(path)) {
      proxy.handle(request);
    } else if (path.equals("/")) {
      startPage.handle(request);
    } else if (path.equals("/alive")) {
      request.response().end("alive\n");
    } else {
      request.response().setStatusCode(404).end("There is nothing here.\n");
    }
  }
}
