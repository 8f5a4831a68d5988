package quorate.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Bearer tokens for tests, signed with a key made for this run. The key is kept in system
 * properties because a test and what starts its surroundings are loaded by different class loaders.
 */
public final class Tokens {

  /** Who issues them. */
  public static final String ISSUER = "https://issuer.test/realms/quorate";

  // a person who asks again asks with the token that they have, and signing is slow
  private static final Map<List<String>, String> HELD = new ConcurrentHashMap<>();
  private static final String PRIVATE = "quorate.test.token.private";
  private static final String PUBLIC = "quorate.test.token.public";

  private Tokens() {}

  /** A token of somebody with these roles at this convener. */
  public static String of(String convener, String... roles) {
    return ofSubject("subject-of-" + convener, convener, roles);
  }

  /** The token of this person, who logged in when it was first asked for. */
  public static String ofSubject(String subject, String convener, String... roles) {
    List<String> whose = Stream.concat(Stream.of(subject, convener), Stream.of(roles)).toList();
    return HELD.computeIfAbsent(
        whose, _ -> sign(claims(subject, roles).claim("convener", convener)));
  }

  /** A token of a person who logged in then. */
  public static String ofLogIn(Instant then, String subject, String convener, String... roles) {
    return sign(
        claims(subject, roles)
            .claim("convener", convener)
            .claim("auth_time", then.getEpochSecond()));
  }

  /** A token of a system, which nobody logged in for. */
  public static String ofSystem(String subject, String convener, String... roles) {
    return sign(unattended(subject, roles).claim("convener", convener));
  }

  /** A token that acts for no convener. */
  public static String withoutConvener(String... roles) {
    return sign(claims("subject-of-none", roles));
  }

  /** What {@code quarkus.oidc.public-key} must be. */
  static String publicKey() {
    makeKeys();
    return Objects.requireNonNull(System.getProperty(PUBLIC));
  }

  private static JwtClaimsBuilder claims(String subject, String... roles) {
    return unattended(subject, roles).claim("auth_time", Instant.now().getEpochSecond());
  }

  private static JwtClaimsBuilder unattended(String subject, String... roles) {
    return Jwt.issuer(ISSUER)
        .subject(subject)
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .expiresIn(3600);
  }

  private static String sign(JwtClaimsBuilder claims) {
    makeKeys();
    byte[] key = Base64.getDecoder().decode(System.getProperty(PRIVATE));
    try {
      PrivateKey read = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(key));
      return claims.sign(read);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot sign", e);
    }
  }

  private static synchronized void makeKeys() {
    if (System.getProperty(PUBLIC) == null) {
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        System.setProperty(PRIVATE, base64.encodeToString(keys.getPrivate().getEncoded()));
        System.setProperty(PUBLIC, base64.encodeToString(keys.getPublic().getEncoded()));
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("cannot make keys", e);
      }
    }
  }
}
