package quorate.demo;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static quorate.demo.Notes.PATH;
import static quorate.demo.Notes.by;
import static quorate.demo.Notes.written;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.TenantRules;

/** What was projected is read within one convener. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class ReadsTest {

  @Test
  void pages_follow_one_another() {
    List.of("a", "b", "c").forEach(title -> written("pages", title));
    Response first = by("pages").get(PATH + "?limit=2");
    first.then().statusCode(200).body("items.title", equalTo(List.of("a", "b")));
    String link = first.header("Link");
    assertNotNull(link);
    Response last = by("pages").urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    last.then().statusCode(200).body("items.title", equalTo(List.of("c")));
    assertNull(last.header("Link"));
  }

  @Test
  void a_known_version_is_not_sent_again() {
    String note = written("versions", "a");
    Response known = by("versions").get(note);
    assertEquals("\"1\"", known.header("ETag"));
    by("versions").header("If-None-Match", "\"1\"").get(note).then().statusCode(304);
    by("versions").header("If-None-Match", "\"2\"").get(note).then().statusCode(200);
  }

  @Test
  void nobody_sees_what_is_anothers() {
    String theirs = written("reads-b", "theirs");
    written("reads-a", "mine");
    TenantRules.hold("reads-a", Map.of("note", theirs.substring(PATH.length() + 1)));
    TenantRules.withoutQueryFilter(
        () -> by("reads-a").get(PATH).then().body("items.title", equalTo(List.of("mine"))));
    by("reads-b").get(PATH).then().body("items.title", hasItems("theirs"));
  }
}
