package quorate.membership.files;

import java.util.List;

/** What a file holds before anybody asks what it means. */
sealed interface Content {

  /** Rows, by sheet; a CSV file is one sheet. */
  record Sheets(List<List<Line>> sheets) implements Content {
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
    return NotAFile.look(bytes)
        .or(() -> NotAFile.tooMuch(bytes))
        .<Content>map(Useless::new)
        .orElseGet(() -> new Sheets(List.of(Line.split(FileText.decode(bytes)))));
  }
}
