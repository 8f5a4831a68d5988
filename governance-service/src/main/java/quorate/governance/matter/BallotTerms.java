package quorate.governance.matter;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.matter.Matter.Raised;
import quorate.governance.matter.MatterCommand.PutToBallot;

/** The terms on which a matter may be put to a ballot. */
final class BallotTerms {

  private static final String PLURALITY = "plurality";
  private static final Set<String> METHODS = Set.of(PLURALITY, "ranked");

  private BallotTerms() {}

  /** The first term that is not met; empty when the matter may be put. */
  static Optional<Decision<MatterEvent>> check(PutToBallot c, Raised raised) {
    return whatItIs(c, raised).or(() -> paper(c.paper())).or(() -> rules(c));
  }

  // The kind that it was raised as counts too: calling a resolution advice does not make it one.
  private static Optional<Decision<MatterEvent>> whatItIs(PutToBallot c, Raised raised) {
    var raisedAs = MatterKind.of(raised.kind()).orElseThrow();
    if (c.vehicle() == Vehicle.ADVISORY && (c.kind().isStatutory() || raisedAs.isStatutory())) {
      var statutory = raisedAs.isStatutory() ? raisedAs : c.kind();
      return refused(
          MatterRefusal.STATUTORY_NEEDS_A_MEETING,
          "kind",
          c.kind().word(),
          wayForward(c.matter(), statutory, "this question"));
    }
    if (c.vehicle() != Vehicle.ADVISORY) {
      return refused(MatterRefusal.VEHICLE_NOT_OFFERED, "vehicle", c.vehicle().word());
    }
    return c.kind() == raisedAs
        ? Optional.empty()
        : refused(MatterRefusal.KIND_DIFFERS, "kind", c.kind().word());
  }

  private static Optional<Decision<MatterEvent>> paper(Paper paper) {
    if (paper.options().size() < 2) {
      return refused(MatterRefusal.PAPER_NEEDS_TWO_OPTIONS, "paper.options", paper.letters());
    }
    if (Set.copyOf(paper.letters()).size() < paper.options().size()) {
      return refused(MatterRefusal.OPTION_NAMED_TWICE, "paper.options", paper.letters());
    }
    return METHODS.contains(paper.method())
        ? Optional.empty()
        : refused(MatterRefusal.METHOD_NOT_OFFERED, "paper.method", paper.method());
  }

  private static Optional<Decision<MatterEvent>> rules(PutToBallot c) {
    if (!c.electorate().makesSense()) {
      return refused(
          MatterRefusal.ELECTORATE_NOT_UNDERSTOOD, "electorate.kind", c.electorate().kind());
    }
    if (!c.rules().passMark().equals(PLURALITY)) {
      return refused(MatterRefusal.RULES_NOT_OFFERED, "rules.passmark", c.rules().passMark());
    }
    if (c.rules().quorumHeads() < 1) {
      return refused(MatterRefusal.RULES_NOT_OFFERED, "rules.quorumheads", c.rules().quorumHeads());
    }
    return c.weightBasis().equals("one-per-practice")
        ? Optional.empty()
        : refused(MatterRefusal.RULES_NOT_OFFERED, "weightbasis", c.weightBasis());
  }

  /** What to do instead of carrying {@code what} out by an advisory ballot. */
  static String wayForward(UUID matter, MatterKind kind, String what) {
    return """
        An online ballot by itself is not a company resolution, so %s cannot be carried out as a \
        %s by an advisory one. Propose a general meeting for it: \
        POST /governance/api/v1/matters/%s/general-meeting-proposal."""
        .formatted(what, kind.word(), matter);
  }

  private static Optional<Decision<MatterEvent>> refused(
      MatterRefusal why, String field, Object value) {
    return Optional.of(Decision.refuse(why, field, value));
  }

  private static Optional<Decision<MatterEvent>> refused(
      MatterRefusal why, String field, Object value, String mend) {
    return Optional.of(Decision.refuse(why, field, value, mend));
  }
}
