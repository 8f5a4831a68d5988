package quorate.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The passwords and keys of one install: each made when first asked for, then kept in a file of
 * mode 0600.
 */
public final class Secrets {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets kept in this file; none yet when it is missing. */
  public static Secrets in(Path file) {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        secrets.known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return secrets;
  }

  /** A password of letters, digits, hyphen and underscore. */
  public String password(String name) {
    return kept(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(18)));
  }

  /** 32 random bytes in base64. */
  public String key(String name) {
    return kept(name, () -> Base64.getEncoder().encodeToString(random(32)));
  }

  private synchronized String kept(String name, Supplier<String> make) {
    String value = known.getProperty(name);
    if (value != null) {
      return value;
    }
    String made = make.get();
    known.setProperty(name, made);
    write();
    return made;
  }

  private void write() {
    var lines = new StringBuilder("# made here, for this install only\n");
    new TreeMap<>(known).forEach((name, value) -> lines.append(name + "=" + value + "\n"));
    OwnerOnly.write(file, lines.toString());
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
