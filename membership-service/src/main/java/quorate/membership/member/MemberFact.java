package quorate.membership.member;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Outside;
import quorate.membership.member.MemberEvent.HolderNamed;

/** What can be taken back of a membership while nothing newer rests on it. */
public enum MemberFact {
  APPLICATION,
  ADMISSION,
  END,
  SUSPENSION,
  REINSTATEMENT,
  /** Whether it takes part in meetings and ballots, and pays levies, from a day on. */
  PARTICIPATION,
  /** Who holds, from a day on. */
  HOLDER,
  /** What is held, from a day on. */
  HOLDING;

  /** The word for it in events and requests. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As requests spell it. */
  @Override
  public String toString() {
    return word();
  }

  /** The fact that a word of an event names; another word is a corrupt event. */
  public static MemberFact of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Who would be a member in law again, if it were taken back. */
  Collection<HolderNamed> restored(Member member, LocalDate day) {
    if (without(member, day).isEmpty()) {
      return List.of();
    }
    return switch (this) {
      case END ->
          member instanceof Outside left && left.ended() != null
              ? left.ended().stated().holdersSince(day)
              : List.of();
      case HOLDER ->
          Newest.membership(without(member, day).orElseThrow(), day)
              .flatMap(left -> left.stated().holderOn(day))
              .stream()
              .toList();
      case APPLICATION, ADMISSION, SUSPENSION, REINSTATEMENT, PARTICIPATION, HOLDING -> List.of();
    };
  }

  /**
   * Where the practice stands without it; nothing where it is not the newest. Without an admission
   * its application is spent, too: it may apply again. Of a holder or a holding, what was stated
   * for the days before holds on; one that was replaced on its own day does not return.
   */
  Optional<Member> without(Member member, LocalDate day) {
    return switch (this) {
      case APPLICATION ->
          member instanceof Applied(var before, var on) && on.equals(day)
              ? Optional.of(before)
              : Optional.empty();
      case ADMISSION ->
          member instanceof Admitted(var before, var from, var reinstated, _, _)
                  && from.equals(day)
                  && reinstated == null
              ? Optional.of(before)
              : Optional.empty();
      case END -> member instanceof Outside left ? Newest.withoutEnd(left, day) : Optional.empty();
      case SUSPENSION -> Newest.standing(member, it -> Newest.withoutSuspension(it, day));
      case REINSTATEMENT -> Newest.standing(member, it -> Newest.withoutReinstatement(it, day));
      case HOLDER -> Newest.stated(member, Statements::holders, it -> it.withoutHolder(day));
      case HOLDING -> Newest.stated(member, Statements::holdings, it -> it.withoutHolding(day));
      case PARTICIPATION ->
          Newest.stated(member, Statements::participations, it -> it.withoutParticipation(day));
    };
  }
}
