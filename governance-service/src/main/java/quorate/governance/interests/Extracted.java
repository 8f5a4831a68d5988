package quorate.governance.interests;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quorate.chassis.table.Csv;
import quorate.governance.interests.ExtractLine.SeatHeld;
import quorate.governance.moment.Standpoint;

/** The published extract of a day, as a table or as JSON. */
record Extracted(List<ExtractLine> lines, Standpoint of) {

  static final List<String> COLUMNS =
      List.of(
          "person",
          "type",
          "organisation",
          "subjects",
          "declared",
          "seats",
          "bodies",
          "on",
          "known");

  /** All of it, and as of when. */
  record InFull(LocalDate on, @Nullable Instant known, List<ExtractLine> items) {
    InFull {
      items = List.copyOf(items);
    }
  }

  Extracted {
    lines = List.copyOf(lines);
  }

  Response as(boolean table) {
    return table
        ? Response.ok(csv())
            .type("text/csv; charset=utf-8")
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"interests-%s.csv\"".formatted(of.inFileName()))
            .build()
        : Response.ok(new InFull(of.on(), of.known(), lines))
            .type(MediaType.APPLICATION_JSON)
            .build();
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    lines.forEach(line -> rows.add(row(line)));
    return Csv.of(rows);
  }

  private List<String> row(ExtractLine line) {
    return List.of(
        line.person().toString(),
        line.type().toString(),
        Objects.toString(line.organisation(), ""),
        joined(line.subjects()),
        line.declared().toString(),
        joined(line.seats().stream().map(Extracted::words).toList()),
        joined(line.seats().stream().map(seat -> seat.body().toString()).distinct().toList()),
        of.on().toString(),
        of.asKnown());
  }

  private static String words(SeatHeld seat) {
    return seat.name() + ": " + seat.title();
  }

  private static String joined(List<String> several) {
    return several.stream().collect(Collectors.joining(" | "));
  }
}
