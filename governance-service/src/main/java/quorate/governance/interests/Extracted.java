package quorate.governance.interests;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import quorate.chassis.door.Page;
import quorate.chassis.table.Csv;
import quorate.governance.interests.ExtractLine.SeatHeld;

/** The published extract of a day, as a table or as JSON. */
record Extracted(List<ExtractLine> lines, LocalDate day) {

  static final List<String> COLUMNS =
      List.of("person", "type", "organisation", "subjects", "declared", "seats", "bodies");

  Extracted {
    lines = List.copyOf(lines);
  }

  Response as(boolean table) {
    return table
        ? Response.ok(csv())
            .type("text/csv; charset=utf-8")
            .header(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"interests-%s.csv\"".formatted(day))
            .build()
        : Response.ok(new Page<>(lines, null)).type(MediaType.APPLICATION_JSON).build();
  }

  String csv() {
    List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
    lines.forEach(line -> rows.add(row(line)));
    return Csv.of(rows);
  }

  private static List<String> row(ExtractLine line) {
    return List.of(
        line.person().toString(),
        line.type().toString(),
        Objects.toString(line.organisation(), ""),
        joined(line.subjects()),
        line.declared().toString(),
        joined(line.seats().stream().map(Extracted::words).toList()),
        joined(line.seats().stream().map(seat -> seat.body().toString()).distinct().toList()));
  }

  private static String words(SeatHeld seat) {
    return seat.name() + ": " + seat.title();
  }

  private static String joined(List<String> several) {
    return several.stream().collect(Collectors.joining(" | "));
  }
}
