package quorate.membership;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;

/** The ways in which a text may stand in what is kept. */
final class Spellings {

  private Spellings() {}

  static Stream<String> of(String secret) {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
        .flatMap(
            charset -> {
              byte[] bytes = secret.getBytes(charset);
              String base64 = Base64.getEncoder().withoutPadding().encodeToString(bytes);
              String url = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
              String hex = HexFormat.of().formatHex(bytes);
              return Stream.of(new String(bytes, ISO_8859_1), base64, url, hex);
            });
  }
}
