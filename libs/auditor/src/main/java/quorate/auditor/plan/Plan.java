package quorate.auditor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A business plan as governance's log has it so far. */
final class Plan {

  /** What it says: lines with their budgets, and matters kept to the owner. */
  record Content(Map<String, BigDecimal> lines, List<String> reserved) {

    static Content read(Fields content) throws Malformed {
      var lines = new TreeMap<String, BigDecimal>();
      for (Fields each : content.list("lines")) {
        lines.put(each.text("line"), each.sum("budget").orElse(BigDecimal.ZERO));
      }
      var reserved = new ArrayList<String>();
      for (Fields each : content.list("reserved")) {
        reserved.add(each.in("subject").text("code"));
      }
      return new Content(lines, reserved);
    }

    boolean reserves(String subject) {
      return reserved.stream()
          .anyMatch(wide -> subject.equals(wide) || subject.startsWith(wide + "."));
    }
  }

  /** What was adopted, from a day on. */
  record Adopted(LocalDate on, Content content) {}

  final String executive;
  final String owner;
  final LocalDate from;
  final LocalDate until;
  private final List<Adopted> adoptions = new ArrayList<>();
  private final Set<String> uses = new HashSet<>();
  final Map<String, BigDecimal> drawn = new HashMap<>();
  Content content;
  long revision = 1;
  long adoptedRevision;
  Optional<Ruling.Put> put = Optional.empty();
  Optional<String> replaces = Optional.empty();
  Optional<String> decision = Optional.empty();
  LocalDate replaced = LocalDate.MAX;

  Plan(Fields drafted) throws Malformed {
    this.executive = drafted.text("executive");
    this.owner = drafted.text("owner");
    this.from = drafted.date("from");
    this.until = drafted.date("until");
    this.content = Content.read(drafted.in("content"));
  }

  void revise(Fields revised) throws Malformed {
    revision = revised.number("revision");
    content = Content.read(revised.in("content"));
    put = Optional.empty();
  }

  void adopt(Fields adopted) throws Malformed {
    adoptedRevision = adopted.number("revision");
    replaces = adopted.optional("replaces");
    decision = adopted.optional("decision");
    adoptions.add(new Adopted(adopted.date("on"), content));
  }

  void draw(Fields drawing) throws Malformed {
    var line = drawing.optional("line");
    if (line.isPresent()) {
      var own = drawing.sum("sum").orElse(BigDecimal.ZERO).subtract(beyond(drawing));
      drawn.merge(line.get(), own, BigDecimal::add);
    }
  }

  static BigDecimal beyond(Fields drawing) throws Malformed {
    return drawing.sum("beyond").orElse(BigDecimal.ZERO);
  }

  /** Whether nothing was drawn or done yet by this decision for this; it is once it was asked. */
  boolean isFirst(String decision, String what) {
    return uses.add(decision + " " + what);
  }

  /** What was adopted until that day, last. */
  Optional<Content> adoptedOn(LocalDate day) {
    return adoptions.stream()
        .filter(each -> !each.on().isAfter(day))
        .reduce((first, last) -> last)
        .map(Adopted::content);
  }

  /** Whether it is adopted, for days of the other's too, and nothing took its place. */
  boolean standsBeside(Plan other) {
    return this != other
        && !adoptions.isEmpty()
        && !isReplaced()
        && executive.equals(other.executive)
        && owner.equals(other.owner)
        && !from.isAfter(other.until)
        && !other.from.isAfter(until);
  }

  boolean isReplaced() {
    return replaced.isBefore(LocalDate.MAX);
  }

  boolean isYearOf(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  /** Whether what was drawn of each line leaves it. */
  boolean isAboveDrawn(Content other) {
    return drawn.entrySet().stream()
        .allMatch(
            each ->
                Optional.ofNullable(other.lines().get(each.getKey()))
                    .filter(budget -> budget.compareTo(each.getValue()) >= 0)
                    .isPresent());
  }
}
