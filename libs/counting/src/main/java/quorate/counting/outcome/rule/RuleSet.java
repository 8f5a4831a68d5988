package quorate.counting.outcome.rule;

import java.util.List;
import java.util.Optional;

/**
 * The rules under which one question is decided: named, versioned, frozen with the notice. Every
 * part cites its source. All marks must be reached. A value only: whether such rules are allowed
 * for a ballot is for {@code RuleCheck} to say.
 */
public record RuleSet(
    String name,
    int version,
    List<Mark> marks,
    QuorumRule quorum,
    EqualVotes equalVotes,
    InterestRule interests,
    NoticeRule notice,
    EntitledAt entitledAt,
    Optional<Lapse> lapse) {

  public RuleSet {
    marks = List.copyOf(marks);
    if (name.isBlank() || version < 1 || marks.isEmpty()) {
      throw new IllegalArgumentException("a rule set has a name, a version from 1, and a mark");
    }
  }

  /** Whether it decides a question answered by yes or no, and not a choice among options. */
  public boolean asksYesOrNo() {
    return marks.stream().allMatch(mark -> mark.passMark() instanceof PassMark.Share);
  }

  /** The weightings of its marks, each once. */
  public List<Weighting> weightings() {
    return marks.stream().map(Mark::weighting).distinct().toList();
  }

  /** The weighting that quorum and turnout are told in. */
  public Weighting weighting() {
    return marks.getFirst().weighting();
  }

  public RuleSet named(String other, int otherVersion) {
    return new RuleSet(
        other, otherVersion, marks, quorum, equalVotes, interests, notice, entitledAt, lapse);
  }

  public RuleSet with(QuorumRule other) {
    return new RuleSet(
        name, version, marks, other, equalVotes, interests, notice, entitledAt, lapse);
  }

  public RuleSet with(EqualVotes other) {
    return new RuleSet(name, version, marks, quorum, other, interests, notice, entitledAt, lapse);
  }

  public RuleSet with(InterestRule other) {
    return new RuleSet(name, version, marks, quorum, equalVotes, other, notice, entitledAt, lapse);
  }

  public RuleSet with(EntitledAt other) {
    return new RuleSet(name, version, marks, quorum, equalVotes, interests, notice, other, lapse);
  }

  public RuleSet with(Lapse other) {
    return new RuleSet(
        name,
        version,
        marks,
        quorum,
        equalVotes,
        interests,
        notice,
        entitledAt,
        Optional.of(other));
  }

  public RuleSet with(List<Mark> others) {
    return new RuleSet(
        name, version, others, quorum, equalVotes, interests, notice, entitledAt, lapse);
  }

  public RuleSet with(NoticeRule other) {
    return new RuleSet(
        name, version, marks, quorum, equalVotes, interests, other, entitledAt, lapse);
  }
}
