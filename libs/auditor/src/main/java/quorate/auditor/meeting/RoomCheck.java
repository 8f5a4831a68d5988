package quorate.auditor.meeting;

import static quorate.auditor.finding.Check.ATTENDANCE_ENTITLED;
import static quorate.auditor.finding.Check.INTEREST_HANDLED;
import static quorate.auditor.finding.Check.MEETING_QUORUM;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;
import quorate.auditor.meeting.Counted.Quorum;
import quorate.counting.outcome.rule.InterestRule.Treatment;

/** Who comes and goes, whose interests are noted, and whether there are enough for an item. */
record RoomCheck(Meeting meeting, Assembly assembly, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    switch (type) {
      case "attendee-arrived" ->
          new ArrivalCheck(meeting, assembly, findings).check(Room.arrived(data), data);
      case "attendee-left" -> there(data.text("person"), "who leaves");
      case "chair-taken" -> chair(data.text("person"));
      case "item-interest-noted" -> noted(Room.noted(data));
      case "common-interest-noted" -> common(data);
      case "item-taken" -> taken(data);
      default -> {}
    }
  }

  private void there(String person, String what) {
    boolean there = meeting.room.stay(person).isPresent();
    findings.must(ATTENDANCE_ENTITLED, there, "somebody who is there", what + ": " + person);
  }

  private void chair(String person) {
    there(person, "who takes the chair");
    findings.must(
        ATTENDANCE_ENTITLED, assembly.mayChair(person), "one who sits", "chair " + person);
  }

  private void noted(Room.Noted noted) {
    boolean known = noted.member().isEmpty() || isOfIt(noted.member());
    findings.must(INTEREST_HANDLED, known, "a seat or member", "it concerns " + noted.member());
    findings.must(
        INTEREST_HANDLED,
        isEnough(noted.handling()),
        "as the terms ask",
        "interest of %s is %s".formatted(noted.person(), noted.handling()));
  }

  // who is not there any more may be concerned all the same, by a seat that has become vacant
  private boolean isOfIt(String key) {
    return assembly.entitled().contains(key)
        || meeting.room.present.stream().anyMatch(stay -> stay.standsFor(key));
  }

  private boolean isEnough(String handling) {
    return assembly.terms.rules().interests().treatment() == Treatment.NO_RECUSAL
        ? handling.equals("noted")
        : Room.HANDLINGS.indexOf(handling) >= Room.HANDLINGS.indexOf(assembly.terms.handling());
  }

  private void common(Fields data) throws Malformed {
    String item = data.text("item");
    String type = data.text("type");
    var all =
        new Counted(assembly, meeting.room, item).voters().stream().map(Stay::person).toList();
    findings.same(INTEREST_HANDLED, all, data.texts("persons"), "an interest is common to all");
    boolean shared =
        all.stream()
            .allMatch(
                person ->
                    meeting.room.noted.stream()
                        .filter(each -> each.item().equals(item) && each.type().equals(type))
                        .anyMatch(each -> each.person().equals(person)));
    findings.must(INTEREST_HANDLED, shared && !all.isEmpty(), "shared by all", type + " is not");
  }

  private void taken(Fields data) throws Malformed {
    var derived =
        new Counted(assembly, meeting.room, data.text("item")).quorum(assembly.terms.rules());
    stated(data.in("quorum"), derived, findings);
  }

  /** Says that a quorum is stated otherwise than it follows. */
  static void stated(Fields quorum, Quorum derived, Findings findings) throws Malformed {
    boolean met = quorum.json().path("met").asBoolean();
    findings.same(MEETING_QUORUM, derived.met(), met, "the quorum is met");
    var stated = Reason.read(quorum);
    findings.same(MEETING_QUORUM, derived.reasonsAs(stated), stated, "for these reasons");
  }
}
