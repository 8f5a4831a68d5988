package quorate.local.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;

/** Arguments: SMTP port, page port. Messages live until this process ends; nothing is delivered. */
public final class Main {
  private final GreenMail sink;

  private Main(int smtpPort) {
    this.sink = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  public static void main(String[] args) throws IOException {
    var main = new Main(Integer.parseInt(args[0]));
    main.sink.start();
    main.serve(Integer.parseInt(args[1]));
  }

  private void serve(int port) throws IOException {
    var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    var server = HttpServer.create(address, 0);
    server.createContext("/mail/api/messages", it -> answer(it, "application/json", json()));
    server.createContext("/mail", it -> answer(it, "text/html; charset=utf-8", page()));
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  private List<Message> messages() {
    return List.of(sink.getReceivedMessages()).stream().map(Message::of).toList();
  }

  private String json() {
    var list = new JsonArray();
    for (var message : messages()) {
      list.add(
          new JsonObject()
              .put("from", message.from())
              .put("to", new JsonArray(message.to()))
              .put("subject", message.subject())
              .put("date", message.date())
              .put("text", message.text()));
    }
    return list.encodePrettily();
  }

  private String page() {
    return Page.of(messages().reversed());
  }

  private static void answer(HttpExchange exchange, String type, String body) throws IOException {
    try (exchange) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.getResponseHeaders().set("Cache-Control", "no-store");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }
}
