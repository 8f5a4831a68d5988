package quorate.stories.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Stack;

/** What a dry run says at its end is so: of a list that stays, it says that. */
class DryRunEndTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private HttpServer server;
  private int rejection = 200;
  @TempDir private Path folder;

  @BeforeEach
  void a_service_answers() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          boolean ends = path.endsWith("/rejection");
          boolean handed = path.endsWith("/imports");
          exchange.getResponseHeaders().add("Location", "/membership/api/v1/imports/7");
          byte[] body = answer(path).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(ends ? rejection : handed ? 201 : 200, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
  }

  private static String answer(String path) {
    if (path.endsWith("/token")) {
      return "{\"access_token\": \"a.e30.c\", \"expires_in\": 300}";
    }
    return path.endsWith("/rejection")
        ? "{\"title\": \"An entry is too large.\"}"
        : "{\"import\": \"7\", \"rows\": 1, \"changes\": 1}";
  }

  @AfterEach
  void it_stops() {
    server.stop(0);
  }

  @Test
  void what_was_rejected_is_gone() throws IOException {
    assertTrue(end());
    assertTrue(said().contains("nothing of it is left"), said());
  }

  @Test
  void what_could_not_be_rejected_stays_and_is_named() throws IOException {
    rejection = 422;
    assertFalse(end());
    assertFalse(said().contains("nothing of it is left"), said());
    assertEquals(
        "import 7: It is not rejected, and stays. An entry is too large.",
        said().lines().toList().getLast());
  }

  private String said() {
    return told.toString(StandardCharsets.UTF_8).strip();
  }

  private boolean end() throws IOException {
    var here = URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    var out = new PrintStream(told, true, StandardCharsets.UTF_8);
    var imports =
        new Imports(
            new Gateway(new Stack(here, "", folder, "")),
            "sam.secretary",
            new Patience(Duration.ofMillis(1), 1, out));
    var asked = ImportArguments.parse(List.of("list.csv", "--dry-run"));
    var importer = new Importer(imports, asked, _ -> Optional.empty(), out);
    importer.take(Files.writeString(folder.resolve("list.csv"), "ODS code,Shares\nG81001,7\n"));
    return importer.end();
  }
}
