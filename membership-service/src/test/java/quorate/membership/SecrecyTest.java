package quorate.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import quorate.chassis.log.EventLog;
import quorate.testkit.ServiceUnderTest;

/** What the log keeps for ever holds no name, address or log-in that can be read without a key. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class SecrecyTest {

  private static final String NAME = "Wilhelmina Featherstonehaugh";
  private static final String EMAIL = "wilhelmina@featherstonehaugh.example";
  private static final String SUBJECT = "subject-of-wilhelmina";

  @Inject EventLog log;

  @Test
  void no_entry_holds_a_name_an_address_or_a_log_in_in_clear() throws Exception {
    Api secretary = Api.secretary();
    Response person = secretary.post("/people", Map.of("name", NAME, "email", EMAIL));
    String at = person.header("Location").substring(Api.V1.length());
    secretary.post(at + "/electronic-notice", Map.of("address", EMAIL, "on", "2026-05-01"));
    String code = secretary.post(at + "/invitations", Map.of()).path("code");
    Api holder = secretary.as(SUBJECT, "representative");
    assertEquals(201, holder.post("/log-in-bindings", Map.of("code", code)).statusCode());

    List<String> entries = entries(secretary.convener());

    assertEquals(5, entries.size());
    for (String secret : List.of(NAME, "Featherstonehaugh", EMAIL, SUBJECT, code)) {
      for (String entry : entries) {
        assertTrue(Spellings.of(secret).noneMatch(entry::contains), () -> secret + " in " + entry);
      }
    }
  }

  private List<String> entries(String convener) throws Exception {
    var found = new ArrayList<String>();
    log.scan(
            convener,
            "",
            Long.MAX_VALUE,
            bytes -> found.add(new String(bytes, StandardCharsets.ISO_8859_1)))
        .toCompletionStage()
        .toCompletableFuture()
        .get(30, TimeUnit.SECONDS);
    return found;
  }
}
