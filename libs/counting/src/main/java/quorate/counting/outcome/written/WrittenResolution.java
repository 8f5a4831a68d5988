package quorate.counting.outcome.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import quorate.counting.number.Exact;
import quorate.counting.outcome.rule.Base;
import quorate.counting.outcome.rule.InterestRule.Treatment;
import quorate.counting.outcome.rule.Lapse;
import quorate.counting.outcome.rule.Mark;
import quorate.counting.outcome.rule.PassMark;
import quorate.counting.outcome.rule.RuleSet;
import quorate.counting.outcome.rule.Scope;
import quorate.counting.outcome.vote.Elector;
import quorate.counting.outcome.vote.Notice;

/**
 * A written resolution of a private company: the roll is of all members on the circulation date,
 * those of {@code concerned} are not eligible where the rules say so (s239(3)), and are like all
 * others elsewhere (s284). It is passed the moment the fraction of the total voting rights of
 * eligible members is reached, and lapses at the end of the last day in London. Rules with another
 * base, with several marks or without a lapse are refused.
 */
public record WrittenResolution(
    RuleSet rules, LocalDate circulated, List<Elector> roll, Set<String> concerned, Notice notice) {

  public WrittenResolution {
    roll = List.copyOf(roll);
    concerned = Set.copyOf(concerned);
    if (!isDecidedBy(rules)) {
      throw new IllegalArgumentException("not rules of a written resolution: " + rules.name());
    }
  }

  /** Whether rules have one mark, of the total voting rights, and a period. */
  public static boolean isDecidedBy(RuleSet rules) {
    return rules.marks().size() == 1 && rules.lapse().isPresent() && fits(rules.marks().getFirst());
  }

  /** Circulated as it must be, nobody concerned. */
  public static WrittenResolution of(RuleSet rules, LocalDate circulated, List<Elector> roll) {
    return new WrittenResolution(rules, circulated, roll, Set.of(), Notice.good());
  }

  public WrittenResolution concerning(Set<String> others) {
    return new WrittenResolution(rules, circulated, roll, others, notice);
  }

  public WrittenResolution with(Notice other) {
    return new WrittenResolution(rules, circulated, roll, concerned, other);
  }

  private static boolean fits(Mark mark) {
    return mark.scope() instanceof Scope.Overall
        && mark.passMark() instanceof PassMark.Share share
        && share.base() == Base.ENTITLED;
  }

  /** How it stands at {@code now}, after these replies; those received later are left out. */
  public Course at(Instant now, Collection<Reply> replies) {
    return new Following(this).until(now, replies);
  }

  PassMark.Share share() {
    return (PassMark.Share) mark().passMark();
  }

  Mark mark() {
    return rules.marks().getFirst();
  }

  /** Whether these are all members, where somebody is concerned and the Act asks no more. */
  boolean isConsentOfAll(Set<String> consenting) {
    return !concerned.isEmpty()
        && consenting.size() >= roll.size()
        && rules.interests().givesWayToUnanimity()
        && !roll.isEmpty()
        && roll.stream().allMatch(each -> consenting.contains(each.member()));
  }

  Lapse lapse() {
    return rules.lapse().orElseThrow();
  }

  List<Elector> eligible() {
    return leavesOutConcerned()
        ? roll.stream().filter(each -> !concerned.contains(each.member())).toList()
        : roll;
  }

  // members vote their interests; who may not agree, a rule beside that must say
  boolean leavesOutConcerned() {
    return rules.interests().treatment() != Treatment.NO_RECUSAL;
  }

  Exact total() {
    return Exact.sum(eligible().stream().map(each -> each.weight(rules.weighting())));
  }
}
