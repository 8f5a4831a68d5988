package quorate.auditor.conduct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import quorate.auditor.ballot.Ground;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.finding.Place;
import quorate.auditor.log.Entry;
import quorate.auditor.log.Fields;
import quorate.auditor.log.LogIndex;
import quorate.auditor.log.Malformed;
import quorate.auditor.register.RegisterFold;
import quorate.auditor.register.Seats;

/**
 * Entries about one ballot, or one call for nominations, a second apart, of which one is changed.
 */
final class HandCourse {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Instant BEGIN = Instant.parse("2026-06-01T09:00:00Z");

  private record Line(String stream, String kind, String login, String data) {}

  private final List<Line> lines = new ArrayList<>();

  HandCourse add(String stream, String kind, String login, String data) {
    lines.add(new Line(stream, kind, login, data));
    return this;
  }

  /** With other words in the entries of a kind. */
  HandCourse with(String kind, String words, String others) {
    lines.replaceAll(
        line ->
            line.kind().equals(kind)
                ? new Line(line.stream(), kind, line.login(), line.data().replace(words, others))
                : line);
    return this;
  }

  /** With the entries of a kind recorded by another log-in, which they name. */
  HandCourse by(String kind, String login) {
    lines.replaceAll(
        line ->
            line.kind().equals(kind) ? new Line(line.stream(), kind, login, line.data()) : line);
    return with(kind, "\"by\":\"judge\"", "\"by\":\"" + login + "\"");
  }

  HandCourse without(String kind) {
    return add("ballot/B", "reminder-due", "", "{\"ballot\":\"B\"}").less(kind);
  }

  private HandCourse less(String kind) {
    lines.removeIf(line -> line.kind().equals(kind));
    return this;
  }

  Set<Check> failing() {
    return findings().stream().map(Finding::check).collect(Collectors.toSet());
  }

  List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    var register = new RegisterFold().register();
    var known = new LogIndex();
    var ground = new Ground(register, known, new Seats(), known, findings::add);
    var conduct = new Conduct(ground);
    try {
      for (int i = 0; i < lines.size(); i++) {
        conduct.take(entry(i, lines.get(i)));
      }
    } catch (Malformed | JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
    conduct.check();
    return findings;
  }

  private static Entry entry(int position, Line line) throws JsonProcessingException {
    return new Entry(
        new Place("ballot", position),
        BEGIN.plusSeconds(position),
        BEGIN.plusSeconds(position),
        "id" + position,
        "ballot." + line.kind() + ".v1",
        line.stream(),
        1,
        line.login().isEmpty() ? "policy:p" : "login:" + line.login(),
        line.login().isEmpty() ? "policy:p" : "role:secretary",
        Map.of(),
        new Fields(JSON.readTree(line.data())));
  }
}
