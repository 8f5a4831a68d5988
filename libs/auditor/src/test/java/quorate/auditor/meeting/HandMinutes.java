package quorate.auditor.meeting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.Seats;
import quorate.counting.outcome.Statement;

/** Entries of governance about one meeting, a second apart, of which one is changed. */
final class HandMinutes {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

  private record Line(String kind, String data) {}

  private final List<Line> lines = new ArrayList<>();

  HandMinutes add(String kind, String data, Object... args) {
    lines.add(new Line(kind, "{" + data.replace('\'', '"').formatted(args) + "}"));
    return this;
  }

  /** With other words in the entries of a kind. */
  HandMinutes with(String kind, String words, String others) {
    String from = words.replace('\'', '"');
    String to = others.replace('\'', '"');
    if (lines.stream().noneMatch(it -> it.kind().equals(kind) && it.data().contains(from))) {
      throw new IllegalArgumentException("no " + kind + " says " + from);
    }
    lines.replaceAll(
        it -> it.kind().equals(kind) ? new Line(kind, it.data().replace(from, to)) : it);
    return this;
  }

  HandMinutes without(String kind, String saying) {
    lines.removeIf(it -> it.kind().equals(kind) && it.data().contains(saying.replace('\'', '"')));
    return this;
  }

  Set<Check> failing() {
    return findings().stream().map(Finding::check).collect(Collectors.toSet());
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    var seats = new Seats();
    var meetings = new Meetings(seats, findings::add);
    try {
      var entries = new ArrayList<Entry>();
      for (Line line : lines) {
        entries.add(entry(entries.size(), line));
      }
      for (Entry each : entries) {
        seats.apply(each);
      }
      for (Entry each : entries) {
        meetings.apply(each);
      }
    } catch (Malformed | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    meetings.end(lines.size());
    return findings;
  }

  private static Entry entry(int position, Line line) throws JsonProcessingException {
    return new Entry(
        new Place("governance", position),
        BEGIN.plusSeconds(position),
        "id" + position,
        "governance." + line.kind() + ".v1",
        "meeting/M",
        1,
        "login:desk",
        "role:secretary",
        Map.of(),
        new Fields(JSON.readTree(line.data())));
  }

  /** Elements of a list, in the words of {@link #add}. */
  static Collector<CharSequence, ?, String> listed() {
    return Collectors.collectingAndThen(Collectors.joining(","), all -> all.replace('\'', '"'));
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Statements as the reasons of an entry. */
  static String reasons(List<Statement> statements) {
    return json(
        statements.stream()
            .map(
                each ->
                    Map.of(
                        "holds", each.holds(),
                        "sentence", each.sentence(),
                        "clause", each.clause().source().toString()))
            .toList());
  }

  /** The sum of an outcome as the register has it. */
  static String arithmetic(List<Statement> statements) {
    return json(
        statements.stream()
            .map(each -> "%s [%s]".formatted(each.sentence(), each.clause().source()))
            .toList());
  }
}
