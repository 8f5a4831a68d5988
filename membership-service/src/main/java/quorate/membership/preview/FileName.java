package quorate.membership.preview;

/**
 * The name of a file without the folders it came from, which tell about somebody's computer and not
 * about the file.
 */
final class FileName {

  private static final int LONGEST = 120;

  private FileName() {}

  static String of(String given) {
    String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = name.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    String shown = plain.isEmpty() ? "unnamed" : plain;
    return shown.substring(0, Math.min(shown.length(), LONGEST));
  }
}
