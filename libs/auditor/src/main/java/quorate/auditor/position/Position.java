package quorate.auditor.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import quorate.auditor.log.Fields;
import quorate.auditor.log.Malformed;

/** A position as governance's log has it so far. */
final class Position {

  final String body;
  final LocalDate since;
  final LocalDate until;
  final List<String> asked;
  final Set<String> answered = new HashSet<>();
  Optional<LocalDate> ended = Optional.empty();
  private Optional<Instant> endedAt = Optional.empty();
  Optional<String> decision = Optional.empty();
  private LocalDate on = LocalDate.MIN;
  private Optional<Instant> at = Optional.empty();
  boolean withdrawn;

  Position(Fields opened) throws Malformed {
    this.body = opened.text("body");
    this.since = opened.date("since");
    this.until = opened.date("until");
    this.asked = parties(opened.list("asked"));
  }

  static List<String> parties(List<Fields> parties) throws Malformed {
    var all = new ArrayList<String>();
    for (Fields each : parties) {
      all.add(party(each));
    }
    return List.copyOf(all);
  }

  static String party(Fields party) throws Malformed {
    return party.text("kind") + ":" + party.text("code");
  }

  /** Who was asked and has not answered, in the order asked. */
  List<String> silent() {
    return asked.stream().filter(each -> !answered.contains(each)).toList();
  }

  /** Whether a body could have agreed by then: after the last day, or once all had answered. */
  boolean isDecidable(LocalDate day, Optional<Instant> decided) {
    return day.isAfter(until)
        || ended.filter(end -> !isBefore(day, decided, end, endedAt)).isPresent();
  }

  /** Whether something decided then comes after what it was agreed by. */
  boolean isLater(LocalDate day, Optional<Instant> decided) {
    return !isBefore(day, decided, on, at);
  }

  // of one day the instants tell the order, where both are known
  private static boolean isBefore(
      LocalDate day, Optional<Instant> instant, LocalDate other, Optional<Instant> then) {
    return day.isBefore(other)
        || (day.equals(other)
            && instant.isPresent()
            && then.isPresent()
            && instant.get().isBefore(then.get()));
  }

  void end(Fields data) throws Malformed {
    ended = Optional.of(data.date("on"));
    endedAt = data.has("at") ? Optional.of(data.instant("at")) : Optional.empty();
  }

  void agree(Fields data, Optional<Instant> decided) throws Malformed {
    decision = data.optional("decision");
    on = data.date("on");
    at = decided;
  }
}
