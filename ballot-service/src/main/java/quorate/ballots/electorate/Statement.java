package quorate.ballots.electorate;

import java.util.List;

/** One thing that was said of a practice or of another organisation, or of a body. */
public sealed interface Statement permits BodyHeard, Fact, OrganisationFact {

  /** Those of one sort, in the order heard. */
  static <T extends Statement> List<T> only(Class<T> sort, List<? extends Statement> said) {
    return said.stream().filter(sort::isInstance).map(sort::cast).toList();
  }
}
