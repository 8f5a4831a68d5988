package quorate.membership.member;

import quorate.membership.member.MemberEvent.HolderNamed;
import java.util.List;
import java.util.Collection;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import quorate.membership.member.Member.Admitted;
import quorate.membership.member.Member.Applied;
import quorate.membership.member.Member.Current;
import quorate.membership.member.Member.Outside;

/** What can be taken back of a membership while nothing newer rests on it. */
public enum MemberFact {
  APPLICATION,
  ADMISSION,
  END,
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
          member instanceof Outside(_, var ended) && ended != null
              ? ended.stated().holdersSince(day)
              : List.of();
      case HOLDER ->
          without(member, day).orElseThrow() instanceof Current left
              ? left.stated().holderOn(day).stream().toList()
              : List.of();
      case APPLICATION, ADMISSION, HOLDING -> List.of();
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
          member instanceof Applied(var past, var on) && on.equals(day)
              ? Optional.of(new Outside(past))
              : Optional.empty();
      case ADMISSION ->
          member instanceof Admitted(var past, var from, var reinstated, _)
                  && from.equals(day)
                  && reinstated == null
              ? Optional.of(new Outside(past))
              : Optional.empty();
      case END ->
          member instanceof Outside(var past, var ended)
                  && ended != null
                  && past.getLast().lastDay().equals(day)
              ? Optional.of(ended)
              : Optional.empty();
      case HOLDER ->
          member instanceof Current current
              ? current.stated().withoutHolder(day).map(current::stating)
              : Optional.empty();
      case HOLDING ->
          member instanceof Current current
              ? current.stated().withoutHolding(day).map(current::stating)
              : Optional.empty();
    };
  }
}
