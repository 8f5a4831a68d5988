package quorate.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The files under {@code contracts/} on the class path. */
final class Contract {

  private Contract() {}

  static String read(String file) {
    String name = "contracts/" + file;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in =
        Objects.requireNonNull(loader.getResourceAsStream(name), name + " is missing")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
