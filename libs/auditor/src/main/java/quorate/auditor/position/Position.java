package quorate.auditor.position;

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
  Optional<String> decision = Optional.empty();
  LocalDate on = LocalDate.MIN;
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
  boolean isDecidableOn(LocalDate day) {
    return day.isAfter(until) || ended.filter(end -> !day.isBefore(end)).isPresent();
  }

  void agree(Fields data) throws Malformed {
    decision = data.optional("decision");
    on = data.date("on");
  }
}
