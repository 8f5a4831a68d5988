package quorate.membership.files;

import java.util.List;
import java.util.Optional;

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
    Optional<Problem> mistaken = NotAFile.look(bytes);
    if (mistaken.isPresent()) {
      return new Useless(mistaken.get());
    }
    String text = FileText.decode(bytes);
    return NotAFile.longLine(text)
        .or(() -> NotAFile.manyFields(text))
        .<Content>map(Useless::new)
        .orElseGet(() -> new Sheets(List.of(Line.split(text))));
  }
}
