package quorate.counting.outcome.rule;

import java.util.Optional;
import java.util.Set;

/**
 * What the notice must be: the clause that asks for it, the one (if any) by which an accidental
 * omission does not matter, and what else must have been done.
 */
public record NoticeRule(Clause given, Optional<Clause> accident, Set<Requirement> requirements) {

  public NoticeRule {
    requirements = Set.copyOf(requirements);
  }

  /** Notice as this clause asks; an omission is never deemed good. */
  public static NoticeRule of(Clause given) {
    return new NoticeRule(given, Optional.empty(), Set.of());
  }

  /** Of a members' meeting (s301, s313). */
  public static NoticeRule ofMembersMeeting(Requirement... requirements) {
    return new NoticeRule(
        Clause.act(
            "301", "A resolution is validly passed if notice of meeting and resolution is given."),
        Optional.of(
            Clause.act(
                "313", "An accidental failure to give notice to one or more is disregarded.")),
        Set.of(requirements));
  }

  /** Of a written resolution (s291). */
  public static NoticeRule ofCirculation(Requirement... requirements) {
    return new NoticeRule(
        Clause.act(
            "291", "A copy is sent to every eligible member, with how to agree and by when."),
        Optional.of(Clause.act("291(7)", "A failure to send it so does not affect its validity.")),
        Set.of(requirements));
  }
}
