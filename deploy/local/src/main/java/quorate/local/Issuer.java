package quorate.local;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The realm's issuer: {@code url} as it stands in tokens, {@code direct} where it answers on this
 * machine.
 */
public record Issuer(String url, String direct, Secrets secrets) {
  private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

  /** An access token of one of the demonstration's people. */
  public String tokenOfPerson(String user) {
    return token(
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "quorate-cli",
            "username",
            user,
            "password",
            Realm.demoPassword(secrets)));
  }

  /** An access token of a confidential client. */
  public String tokenOfClient(String client) {
    return token(
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_secret",
            clientSecret(client)));
  }

  public String clientSecret(String client) {
    return Realm.clientSecret(secrets, client);
  }

  private String token(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(direct + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      var found = TOKEN.matcher(answer);
      if (!found.find()) {
        throw new PartFailed("no token from " + url + ": " + answer);
      }
      return found.group(1);
    } catch (IOException e) {
      throw new PartFailed("no answer from " + url + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PartFailed("interrupted", e);
    }
  }
}
