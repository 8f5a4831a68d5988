package quorate.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;

/** The secretary of one synthetic convener, who hands in a file and accepts what it proposes. */
final class ImportClient {

  private static final String IMPORTS = "/membership/api/v1/imports";
  private static final String POSITION = "Quorate-Position";
  private static final int TRIES = 100;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String origin;
  private final String token;
  private String position = "";

  ImportClient(int port, String token) {
    this.origin = "http://127.0.0.1:" + port;
    this.token = token;
  }

  /** Answers the import's id once the preview can be read. */
  String preview(byte[] file) throws IOException, InterruptedException {
    var asked = request(IMPORTS).header("Content-Type", "text/csv").header("File-Name", "map.csv");
    String location =
        sent(asked.POST(BodyPublishers.ofByteArray(file)))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id = location.substring(location.lastIndexOf('/') + 1);
    JsonNode shown = shown(id);
    if (!shown.path("state").asText().equals("previewed")) {
      throw new IllegalStateException("the preview is " + shown);
    }
    return id;
  }

  void acceptAll(String id) throws IOException, InterruptedException {
    var asked =
        request(IMPORTS + "/" + id + "/acceptance").header("Content-Type", "application/json");
    sent(asked.POST(BodyPublishers.ofString("{\"changes\":\"all\"}")));
  }

  /** Waits until all that was answered before shows in every view, this practice among it. */
  void awaitPractice(String code) throws IOException, InterruptedException {
    JsonNode shown = visible("/membership/api/v1/practices/" + code);
    if (!shown.path("practice").asText().equals(code)) {
      throw new IllegalStateException("the last practice is " + shown);
    }
  }

  private JsonNode shown(String id) throws IOException, InterruptedException {
    return visible(IMPORTS + "/" + id);
  }

  /** The server waits two seconds for its views before it answers 503. */
  private JsonNode visible(String path) throws IOException, InterruptedException {
    for (int tries = 0; tries < TRIES; tries++) {
      var asked = request(path).header(POSITION, position).GET();
      HttpResponse<byte[]> answer = http.send(asked.build(), BodyHandlers.ofByteArray());
      if (answer.statusCode() != 503) {
        return new JsonMapper().readTree(answer.body());
      }
    }
    throw new IllegalStateException(path + " was not visible in time");
  }

  private HttpResponse<byte[]> sent(HttpRequest.Builder asked)
      throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(asked.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() >= 300) {
      throw new IllegalStateException(
          answer.statusCode()
              + " "
              + new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
    }
    position = answer.headers().firstValue(POSITION).orElse(position);
    return answer;
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(origin + path))
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }
}
