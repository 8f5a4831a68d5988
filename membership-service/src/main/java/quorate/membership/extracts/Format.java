package quorate.membership.extracts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which a table is handed out. */
public enum Format {
  JSON("application/json"),
  CSV("text/csv; charset=utf-8"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  HTML("text/html; charset=utf-8");

  private final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  String extension() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format with this word; JSON where none is named. */
  public static Format of(@Nullable String word) {
    return word == null ? JSON : valueOf(word.toUpperCase(Locale.ROOT));
  }
}
