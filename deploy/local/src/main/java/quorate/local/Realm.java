package quorate.local;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Keycloak imports at its first start: the realm's template with this install's secrets and
 * people.
 */
record Realm(String origin, Secrets secrets) {
  private static final Pattern SECRET = Pattern.compile("\\$\\{secret ([a-z-]+)}");

  private static final String CONVENER_CLAIM =
      """
      [{
        "name": "convener",
        "protocol": "openid-connect",
        "protocolMapper": "oidc-usermodel-attribute-mapper",
        "config": {
          "user.attribute": "convener",
          "claim.name": "convener",
          "jsonType.label": "String",
          "access.token.claim": "true",
          "id.token.claim": "true",
          "userinfo.token.claim": "true",
          "introspection.token.claim": "true"
        }
      }]""";

  /** The JSON document. */
  String json() {
    String people = Person.all().stream().map(this::user).collect(Collectors.joining(",\n    "));
    String text =
        Resource.text("realm.json")
            .replace("${convenerClaim}", CONVENER_CLAIM)
            .replace("${origin}", origin)
            .replace("${people}", people);
    return SECRET
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(clientSecret(secrets, found.group(1))));
  }

  static String clientSecret(Secrets secrets, String client) {
    return secrets.password("client." + client);
  }

  static String demoPassword(Secrets secrets) {
    return secrets.password("people");
  }

  private String user(Person person) {
    return """
        {
          "username": "%s",
          "firstName": "%s",
          "lastName": "%s",
          "email": "%s@people.invalid",
          "emailVerified": true,
          "enabled": true,
          "credentials": [{ "type": "password", "value": "%s" }],
          "realmRoles": ["%s"],
          "attributes": { "convener": ["%s"] }
        }"""
        .formatted(
            person.user(),
            person.given(),
            person.family(),
            person.user(),
            demoPassword(secrets),
            person.role(),
            person.convener());
  }
}
