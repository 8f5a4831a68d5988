package quorate.counting.positional;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;
import quorate.counting.sheet.SetAside;
import quorate.counting.sheet.SetAside.Reason;

/** The votes of papers that choose candidates, and the papers that do not count. */
final class Choices {

  private final Profile profile;
  private final Choosing rule;
  private final long[] votes;
  private final Map<Reason, Long> setAside = new EnumMap<>(Reason.class);
  private long valid;
  private Exact unused = Exact.ZERO;

  Choices(Profile profile, Choosing rule) {
    this.profile = profile;
    this.rule = rule;
    this.votes = new long[profile.candidates().size()];
    for (int group = 0; group < profile.groups(); group++) {
      add(group);
    }
  }

  private void add(int group) {
    long units = profile.units(group);
    var fault = fault(group);
    if (fault.isPresent()) {
      setAside.merge(fault.get(), units, Long::sum);
      return;
    }
    int end = Math.min(profile.end(group), profile.start(group) + rule.votes());
    for (int i = profile.start(group); i < end; i++) {
      votes[profile.candidate(i)] += units;
    }
    valid += units;
    long left = (long) rule.votes() - (end - profile.start(group));
    unused = unused.plus(profile.votes(units).times(Exact.of(left)));
  }

  private Optional<Reason> fault(int group) {
    int chosen = profile.end(group) - profile.start(group);
    if (chosen == 0) {
      return Optional.of(Reason.BLANK);
    }
    if (chosen <= rule.votes()) {
      return Optional.empty();
    }
    if (rule.excess() == Excess.SPOILT) {
      return Optional.of(Reason.TOO_MANY);
    }
    boolean level = profile.level(profile.start(group) + rule.votes()); // the first not counted
    return level ? Optional.of(Reason.LEVEL) : Optional.empty();
  }

  /** By candidate's index. */
  List<Exact> votes() {
    return IntStream.range(0, votes.length).mapToObj(i -> profile.votes(votes[i])).toList();
  }

  Exact valid() {
    return profile.votes(valid);
  }

  /** Votes that valid papers had and did not use. */
  Exact unused() {
    return unused;
  }

  /** All votes that valid papers had. */
  Exact whole() {
    return valid().times(Exact.of(rule.votes()));
  }

  List<SetAside> setAside() {
    var these = new ArrayList<SetAside>();
    setAside.forEach((reason, units) -> these.add(new SetAside(reason, profile.votes(units))));
    these.removeIf(each -> each.weight().isZero());
    return these;
  }
}
