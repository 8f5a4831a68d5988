package quorate.stories.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingsTest {
  private static final String NAME = "Ann Example";

  static Stream<Charset> charsets() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void a_name_is_found_wherever_it_begins(Charset charset) {
    for (String before : List.of("", "?", "??", "???")) {
      byte[] bytes = (before + NAME + " and more").getBytes(charset);
      assertFound(new String(bytes, ISO_8859_1));
      assertFound(Base64.getEncoder().encodeToString(bytes));
      assertFound(Base64.getUrlEncoder().encodeToString(bytes));
    }
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertEquals(Set.of(), Search.placesOf(NAME, List.of(new Kept("here", "Ann Other"))));
  }

  private static void assertFound(String bytes) {
    assertEquals(Set.of("here"), Search.placesOf(NAME, List.of(new Kept("here", bytes))), bytes);
  }
}
