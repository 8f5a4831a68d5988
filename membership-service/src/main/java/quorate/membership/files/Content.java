package quorate.membership.files;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a file holds before anybody asks what it means. */
sealed interface Content {

  /** Rows, by sheet; a text file is one sheet, its fields parted in one way. */
  record Sheets(List<List<Line>> sheets, @Nullable Separator parted) implements Content {
    public Sheets {
      sheets = List.copyOf(sheets);
    }
  }

  /** None that could be used. */
  record Useless(Problem problem) implements Content {}

  static Content of(byte[] bytes) {
    return Workbook.looksLikeOne(bytes) ? Workbook.read(bytes) : text(bytes);
  }

  private static Content text(byte[] bytes) {
    Separator parted = Separator.of(bytes);
    return NotAFile.look(bytes)
        .or(() -> NotAFile.tooMuch(bytes, parted))
        .<Content>map(Useless::new)
        .orElseGet(() -> new Sheets(List.of(Line.split(FileText.decode(bytes), parted)), parted));
  }
}
