package quorate.stories.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways in which a text stands in bytes for everybody to read; each as one character a byte. */
record Spellings(String text) {
  private static final int BITS_OF_BYTE = 8;
  private static final int BITS_OF_DIGIT = 6;
  // three bytes make four digits of base64: a text begins at one of three places
  private static final int ALIGNMENTS = 3;

  Stream<String> all() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
        .map(text::getBytes)
        .flatMap(bytes -> Stream.concat(Stream.of(new String(bytes, ISO_8859_1)), base64(bytes)));
  }

  private static Stream<String> base64(byte[] bytes) {
    return IntStream.range(0, ALIGNMENTS)
        .boxed()
        .flatMap(
            before ->
                Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                    .map(alphabet -> digits(alphabet, bytes, before)))
        .distinct();
  }

  /** The digits that depend on these bytes alone, when so many others stand before them. */
  private static String digits(Base64.Encoder alphabet, byte[] bytes, int before) {
    byte[] shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    int first = Math.ceilDiv(before * BITS_OF_BYTE, BITS_OF_DIGIT);
    int end = shifted.length * BITS_OF_BYTE / BITS_OF_DIGIT;
    return alphabet.encodeToString(shifted).substring(first, end);
  }
}
