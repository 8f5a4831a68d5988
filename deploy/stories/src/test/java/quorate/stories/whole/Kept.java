package quorate.stories.whole;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Something that is kept: where, and its bytes, one character each. */
record Kept(String place, String bytes) {

  static Kept at(String place, byte[] bytes) {
    return new Kept(place, new String(bytes, ISO_8859_1));
  }
}
