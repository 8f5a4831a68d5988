package quorate.demo;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import quorate.testkit.ServiceUnderTest;
import quorate.testkit.Tokens;

/** What comes in, and how it is answered. */
@QuarkusTest
@QuarkusTestResource(ServiceUnderTest.class)
class DoorTest {

  private RequestSpecification asked() {
    return given()
        .auth()
        .oauth2(Tokens.of("brighton-hove", "secretary"))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString());
  }

  private static void show(String what, io.restassured.response.Response r) {
    System.out.println(
        "#### "
            + what
            + " -> "
            + r.statusCode()
            + " "
            + r.headers().asList().stream()
                .filter(
                    h ->
                        java.util.Set.of(
                                "Location",
                                "Quorate-Position",
                                "WWW-Authenticate",
                                "www-authenticate",
                                "Link",
                                "ETag",
                                "Retry-After",
                                "content-type",
                                "Content-Type")
                            .contains(h.getName()))
                .toList()
            + " "
            + r.body().asString());
  }

  @Test
  void probe() {
    String ok = "{\"title\":\"first\",\"writer\":\"Ada\"}";
    String p = "/demo/api/v1/notes";
    var first = asked().body(ok).post(p);
    show("ok", first);
    String at = first.header("Location");
    show("read", asked().get(at));
    show("list", asked().get(p));
    show("random", asked().get(p + "/" + UUID.randomUUID()));
    show("not uuid", asked().get(p + "/xyz"));
    show("unknown path", asked().get("/demo/api/v1/nothing"));
    show("unknown root", asked().get("/nothing"));
    show("bad date", asked().get(p + "?since=tomorrow"));
    show("bad limit", asked().get(p + "?limit=0"));
    show("bad cursor", asked().get(p + "?cursor=$$"));
    show("nul path", asked().urlEncodingEnabled(false).get(p + "/%00"));
    show("bad utf path", asked().urlEncodingEnabled(false).get(p + "/%ff"));
    show("nul query", asked().urlEncodingEnabled(false).get(p + "?cursor=%00"));
    for (String path :
        new String[] {
          p + "?cursor=%zz",
          p + "/%zz",
          "/../x",
          p + "/a b",
          "/demo/api/v1/notes?since=" + "1".repeat(9000)
        }) {
      try (var socket =
          new java.net.Socket(
              java.net.InetAddress.getLoopbackAddress(), io.restassured.RestAssured.port)) {
        socket
            .getOutputStream()
            .write(
                ("GET "
                        + path
                        + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of("brighton-hove", "secretary")
                        + "\r\n\r\n")
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String all =
            new String(
                socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        System.out.println(
            "#### raw "
                + path.substring(0, Math.min(40, path.length()))
                + " -> "
                + all.replace("\r\n", " | "));
      } catch (java.io.IOException e) {
        throw new IllegalStateException(e);
      }
    }
    show("no token", given().get(p));
    show("bad token", given().auth().oauth2("abc").get(p));
    show("no role", given().auth().oauth2(Tokens.of("brighton-hove")).get(p));
    show("no convener", given().auth().oauth2(Tokens.withoutConvener("secretary")).get(p));
    show(
        "no key",
        given()
            .auth()
            .oauth2(Tokens.of("brighton-hove", "secretary"))
            .contentType(ContentType.JSON)
            .body(ok)
            .post(p));
    show("no token post", given().contentType(ContentType.JSON).body(ok).post(p));
    show("bad key", asked().header("Idempotency-Key", "a b").body(ok).post(p));
    show("empty", asked().post(p));
    show("null", asked().body("null").post(p));
    show("malformed", asked().body("{\"title\":").post(p));
    show("malformed2", asked().body("{'title':1}").post(p));
    show("trailing", asked().body(ok + "x").post(p));
    show("dup", asked().body("{\"title\":\"a\",\"title\":\"b\",\"writer\":\"c\"}").post(p));
    show("array", asked().body("[]").post(p));
    show("unknown", asked().body("{\"title\":\"a\",\"writer\":\"b\",\"tittle\":1}").post(p));
    show("wrong", asked().body("{\"title\":5,\"writer\":\"b\"}").post(p));
    show("wrong obj", asked().body("{\"title\":{\"a\":1},\"writer\":\"b\"}").post(p));
    show(
        "wrong date",
        asked().body("{\"title\":\"a\",\"writer\":\"b\",\"on\":\"tomorrow\"}").post(p));
    show(
        "wrong int",
        asked().body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":[1,\"x\"]}").post(p));
    show(
        "big int",
        asked().body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":[99999999999]}").post(p));
    show(
        "huge int",
        asked()
            .body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":[" + "9".repeat(2000) + "]}")
            .post(p));
    show("float", asked().body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":[1.5]}").post(p));
    show("blank", asked().body("{\"title\":\" \",\"writer\":\"b\"}").post(p));
    show("absent", asked().body("{}").post(p));
    show("deep", asked().body("[".repeat(100000)).post(p));
    show(
        "deep2",
        asked().body("{\"title\":\"a\",\"writer\":\"b\",\"parts\":" + "[".repeat(2000)).post(p));
    show("nul esc", asked().body("{\"title\":\"a\\u0000\",\"writer\":\"b\"}").post(p));
    show("nul raw", asked().body("{\"title\":\"a\0\",\"writer\":\"b\"}").post(p));
    show("surrogate", asked().body("{\"title\":\"a\\ud800\",\"writer\":\"b\"}").post(p));
    show(
        "emoji",
        asked().body("{\"title\":\"a\\ud83d\\ude00 \\\\u0000\",\"writer\":\"b\"}").post(p));
    show(
        "bad utf8",
        asked().contentType("application/json").body(new byte[] {'"', (byte) 0xff, '"'}).post(p));
    show(
        "latin1",
        asked().header("Content-Type", "application/json; charset=iso-8859-1").body(ok).post(p));
    show("text", asked().contentType("text/plain").body(ok).post(p));
    show("xml", asked().contentType("application/xml").body("<a/>").post(p));
    show(
        "bad type",
        asked()
            .contentType("garbage")
            .config(
                io.restassured.RestAssured.config()
                    .encoderConfig(
                        io.restassured.config.EncoderConfig.encoderConfig()
                            .encodeContentTypeAs("garbage", ContentType.TEXT)))
            .body(ok)
            .post(p));
    show("accept", asked().accept("text/html").get(p));
    show("method", asked().delete(p));
    show("patch", asked().body("{}").patch(p + "/" + UUID.randomUUID()));
    show("10mb", asked().body("{\"title\":\"" + "x".repeat(10_000_000) + "\"}").post(p));
    show(
        "1mb",
        asked().body("{\"title\":\"" + "x".repeat(1_000_000) + "\",\"writer\":\"b\"}").post(p));
    show(
        "60k", asked().body("{\"title\":\"" + "x".repeat(61_000) + "\",\"writer\":\"b\"}").post(p));
    show("import", asked().contentType("text/csv").body(new byte[2_000_000]).post(p + "/import"));
    show(
        "import 32",
        asked().contentType("text/csv").body(new byte[32_000_000]).post(p + "/import"));
    show("position", asked().header("Quorate-Position", first.header("Quorate-Position")).get(p));
    show("position other", asked().header("Quorate-Position", "demo/leeds:0").get(p));
    show("replay", asked().header("Idempotency-Key", "k").body(ok).post(p));
    show("replay", asked().header("Idempotency-Key", "k").body(ok).post(p));
    show(
        "reuse",
        asked()
            .header("Idempotency-Key", "k")
            .body("{\"title\":\"other\",\"writer\":\"Ada\"}")
            .post(p));
    show("strike", asked().post(at + "/strike"));
    show("strike", asked().post(at + "/strike"));
    show("openapi", given().get("/demo/openapi"));
    show("asyncapi", given().get("/demo/asyncapi"));
    show("health", given().get("/q/health"));
  }
}
