package quorate.counting.command;

import java.io.IOException;

/** A count in one of the forms it is printed in. */
final class Printed {

  private Printed() {}

  static String of(Report report, Output form) throws IOException {
    return switch (form) {
      case SUMMARY -> Summary.of(report);
      case JSON -> JsonSheet.of(report);
      case TEXT -> TextSheet.of(report);
      case CSV -> CsvSheet.of(report);
      case HTML -> HtmlSheet.of(report);
    };
  }
}
