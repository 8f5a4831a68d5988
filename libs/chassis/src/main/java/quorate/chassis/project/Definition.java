package quorate.chassis.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import quorate.chassis.wire.EventTypes;

/** What a projection is made from: its tables, its version, and the types it can see. */
record Definition(String ddl, String fingerprint) {

  static Definition of(Projection projection, Function<String, EventTypes> vocabulary) {
    String ddl = ddl(projection);
    var made = new StringBuilder(ddl).append('\n').append(projection.version());
    for (String source : new TreeSet<>(projection.sources())) {
      Set<String> seen = vocabulary.apply(source).names();
      seen.removeAll(vocabulary.apply(source).namesBeside(projection.events()));
      made.append('\n').append(source).append(seen);
    }
    return new Definition(ddl, sha256(made.toString()));
  }

  private static String ddl(Projection projection) {
    String file = "db/projections/" + projection.name() + ".sql";
    try (InputStream in = projection.getClass().getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
