package quorate.bench;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Issues the tokens of a benchmark; only a service that was told its public key trusts it. */
record BenchIssuer(KeyPair keys) {

  static final String NAME = "https://bench.invalid/realms/quorate";

  static BenchIssuer create() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return new BenchIssuer(generator.generateKeyPair());
  }

  String publicKey() {
    return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
  }

  String token(String subject, String role) {
    return token(BenchLog.CONVENER, subject, role);
  }

  String token(String convener, String subject, String role) {
    return claims(convener, subject, role).sign(keys.getPrivate());
  }

  /** A token that says that its holder has logged in just now. */
  String tokenOfLogInNow(String subject, String role) {
    long now = Instant.now().getEpochSecond();
    return claims(BenchLog.CONVENER, subject, role).claim("auth_time", now).sign(keys.getPrivate());
  }

  private static JwtClaimsBuilder claims(String convener, String subject, String role) {
    return Jwt.issuer(NAME)
        .subject(subject)
        .claim("convener", convener)
        .claim("realm_access", Map.of("roles", List.of(role)))
        .expiresIn(3600);
  }
}
