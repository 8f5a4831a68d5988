package quorate.auditor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import quorate.auditor.finding.Check;
import quorate.auditor.finding.Finding;
import quorate.auditor.log.LogName;
import quorate.auditor.log.Memory;
import quorate.counting.outcome.Statement;

/** Entries of governance written by hand, a second apart, of which one is changed. */
public final class HandEntries {

  private static final JsonMapper JSON = new JsonMapper();

  private record Line(String kind, String data) {}

  private final List<Line> lines = new ArrayList<>();

  public HandEntries add(String kind, String data, Object... args) {
    lines.add(new Line(kind, "{" + data.replace('\'', '"').formatted(args) + "}"));
    return this;
  }

  /** With an entry before all others. */
  public HandEntries first(String kind, String data) {
    lines.addFirst(new Line(kind, "{" + data.replace('\'', '"') + "}"));
    return this;
  }

  /** With an entry before the first of a kind. */
  public HandEntries before(String other, String kind, String data) {
    int at = lines.stream().map(Line::kind).toList().indexOf(other);
    lines.add(at, new Line(kind, "{" + data.replace('\'', '"') + "}"));
    return this;
  }

  /** With other words in the entries of a kind. */
  public HandEntries with(String kind, String words, String others) {
    String from = words.replace('\'', '"');
    String to = others.replace('\'', '"');
    if (lines.stream().noneMatch(it -> it.kind().equals(kind) && it.data().contains(from))) {
      throw new IllegalArgumentException("no " + kind + " says " + from);
    }
    lines.replaceAll(
        it -> it.kind().equals(kind) ? new Line(kind, it.data().replace(from, to)) : it);
    return this;
  }

  /** With these of another, but for one kind. */
  public HandEntries addAll(HandEntries other, String but) {
    other.lines.stream().filter(it -> !it.kind().equals(but)).forEach(lines::add);
    return this;
  }

  /** With one kind of another. */
  public HandEntries only(HandEntries other, String kind) {
    other.lines.stream().filter(it -> it.kind().equals(kind)).forEach(lines::add);
    return this;
  }

  /** With so many of the last of another. */
  public HandEntries fromLast(HandEntries other, int count) {
    lines.addAll(other.lines.subList(other.lines.size() - count, other.lines.size()));
    return this;
  }

  public HandEntries without(String kind, String saying) {
    lines.removeIf(it -> it.kind().equals(kind) && it.data().contains(saying.replace('\'', '"')));
    return this;
  }

  public Set<Check> failing() {
    return findings().stream().map(Finding::check).collect(Collectors.toSet());
  }

  /** What the audit of these bytes finds. */
  public List<Finding> findings() {
    var entries = new ArrayList<byte[]>();
    for (int i = 0; i < lines.size(); i++) {
      entries.add(entry(i, lines.get(i)).getBytes(StandardCharsets.UTF_8));
    }
    return Audit.of("hove", new Memory(Map.of(new LogName("hove", "governance"), entries)))
        .findings();
  }

  private static String entry(int position, Line line) {
    String at = HandLog.at(position);
    String type = "governance." + line.kind() + ".v1";
    String stream = "entry/" + position;
    return """
        {"specversion":"1.0","sequence":"%020d","recordedtime":"%s","id":"%s",\
        "source":"/governance/hove","type":"%s","subject":"%s","streamversion":"1",\
        "time":"%s","partitionkey":"%s","convener":"hove","actor":"login:desk",\
        "authority":"role:secretary","correlationid":"c","dataschema":"urn:quorate:%s",\
        "datacontenttype":"application/json","data":%s}"""
        .formatted(
            position, at, new UUID(1, position), type, stream, at, stream, type, line.data());
  }

  /** Elements of a list, in the words of {@link #add}. */
  public static Collector<CharSequence, ?, String> listed() {
    return Collectors.collectingAndThen(Collectors.joining(","), all -> all.replace('\'', '"'));
  }

  public static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Statements as the reasons of an entry. */
  public static String reasons(List<Statement> statements) {
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
  public static String arithmetic(List<Statement> statements) {
    return json(
        statements.stream()
            .map(each -> "%s [%s]".formatted(each.sentence(), each.clause().source()))
            .toList());
  }
}
