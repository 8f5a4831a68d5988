package quorate.governance.matter;

import java.util.Optional;
import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.decide.Decision.Refused;
import quorate.governance.matter.Matter.Raised;
import quorate.governance.matter.MatterCommand.PutToBallot;

/** The terms on which a matter may be put to a ballot. */
final class BallotTerms {

  private static final String PLURALITY = "plurality";

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
          wayForward(c.matter(), statutory, "this question"));
    }
    if (c.vehicle() != Vehicle.ADVISORY) {
      return refused(MatterRefusal.VEHICLE_NOT_OFFERED);
    }
    return c.kind() == raisedAs ? Optional.empty() : refused(MatterRefusal.KIND_DIFFERS);
  }

  private static Optional<Decision<MatterEvent>> paper(Paper paper) {
    if (paper.options().size() < 2) {
      return refused(MatterRefusal.PAPER_NEEDS_TWO_OPTIONS);
    }
    if (paper.lettersInUse() < paper.options().size()) {
      return refused(MatterRefusal.OPTION_NAMED_TWICE);
    }
    boolean offered = paper.method().equals(PLURALITY) || paper.method().equals("ranked");
    return offered ? Optional.empty() : refused(MatterRefusal.METHOD_NOT_OFFERED);
  }

  private static Optional<Decision<MatterEvent>> rules(PutToBallot c) {
    if (!c.electorate().makesSense()) {
      return refused(MatterRefusal.ELECTORATE_NOT_UNDERSTOOD);
    }
    boolean offered =
        c.rules().passMark().equals(PLURALITY)
            && c.rules().quorumHeads() >= 1
            && c.weightBasis().equals("one-per-practice");
    return offered ? Optional.empty() : refused(MatterRefusal.RULES_NOT_OFFERED);
  }

  /** What to do instead of carrying {@code what} out by an advisory ballot. */
  static String wayForward(UUID matter, MatterKind kind, String what) {
    return """
        An online ballot by itself is not a company resolution, so %s cannot be carried out as a \
        %s by an advisory one. Propose a general meeting for it: \
        POST /governance/api/v1/matters/%s/general-meeting-proposal."""
        .formatted(what, kind.word(), matter);
  }

  private static Optional<Decision<MatterEvent>> refused(MatterRefusal why) {
    return Optional.of(Decision.refuse(why));
  }

  private static Optional<Decision<MatterEvent>> refused(MatterRefusal why, String detail) {
    return Optional.of(new Refused<>(why, detail));
  }
}
