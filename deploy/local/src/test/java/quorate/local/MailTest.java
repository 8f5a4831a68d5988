package quorate.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.vertx.core.json.JsonArray;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailTest {

  @Test
  void what_was_sent_is_listed_and_shown(@TempDir Path directory)
      throws IOException, InterruptedException {
    var place = Place.in(directory);
    var mail = OwnCode.mail(place.repository(), place.folder(), place.ports());
    mail.start();
    try {
      var smtp = new ServerSetup(place.ports().smtp(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
      GreenMailUtil.sendTextEmail(
          "rep@practice.invalid",
          "office@convener.invalid",
          "Notice <of ballot>",
          "Dear all",
          smtp);

      var list = new JsonArray(get(place, "/mail/api/messages"));
      var message = list.getJsonObject(0);
      assertEquals(1, list.size());
      assertEquals("office@convener.invalid", message.getString("from"));
      assertEquals("rep@practice.invalid", message.getJsonArray("to").getString(0));
      assertEquals("Dear all", message.getString("text"));
      assertTrue(get(place, "/mail").contains("Notice &lt;of ballot&gt;"));
    } finally {
      mail.stop();
    }
  }

  private static String get(Place place, String path) throws IOException, InterruptedException {
    var uri = URI.create("http://127.0.0.1:" + place.ports().mailPage() + path);
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
    }
  }
}
