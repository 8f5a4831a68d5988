package quorate.local;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class KeycloakTry {
  @Test
  void tokens() {
    long t = System.nanoTime();
    var issuer = TestStack.shared().keycloak();
    System.out.println("keycloak " + (System.nanoTime() - t) / 1000000);
    t = System.nanoTime();
    String token = issuer.tokenOfPerson("rep-g81001");
    System.out.println("token " + (System.nanoTime() - t) / 1000000);
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    System.out.println(claims);
    assertTrue(claims.contains("\"convener\":\"brighton-hove\""), claims);
    for (var c : new String[] {"federation-system", "ics-dashboard", "quorate-notification"}) {
      System.out.println(
          new String(
              Base64.getUrlDecoder().decode(issuer.tokenOfClient(c).split("\\.", -1)[1]),
              StandardCharsets.UTF_8));
    }
    t = System.nanoTime();
    for (var p : Person.all()) {
      issuer.tokenOfPerson(p.user());
    }
    System.out.println("all tokens " + (System.nanoTime() - t) / 1000000);
  }
}
