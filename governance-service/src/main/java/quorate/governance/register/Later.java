package quorate.governance.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quorate.governance.register.Later.DecisionCited;

/** What became of a decision after it was entered, on its own stream. */
public sealed interface Later extends RegisterEvent {

  /** The result that made it was annulled after a challenge: it stands no more. */
  record DecisionAnnulled(
      UUID decision, UUID ballot, UUID challenge, String reason, @Nullable UUID rerun, LocalDate on)
      implements Later {}

  /** Promised to outsiders of a decision that they were told of: its result was annulled. */
  record AnnulmentPublished(
      UUID decision, UUID ballot, UUID challenge, String reason, @Nullable UUID rerun, LocalDate on)
      implements Later {

    static AnnulmentPublished of(DecisionAnnulled e) {
      return new AnnulmentPublished(
          e.decision(), e.ballot(), e.challenge(), e.reason(), e.rerun(), e.on());
    }
  }

  /** Promised to outsiders, where the convener's rule says so: what a binding ballot decided. */
  record BallotDecisionPublished(
      UUID decision,
      UUID ballot,
      String title,
      String question,
      String kind,
      String vehicle,
      String outcome,
      @Nullable String winner,
      @Nullable String winnerTitle,
      @Nullable List<String> elected,
      String rule,
      Entitled entitled,
      TookPart turnout,
      List<String> arithmetic,
      String authority,
      List<Link> links,
      LocalDate on)
      implements Later {

    public BallotDecisionPublished {
      arithmetic = List.copyOf(arithmetic);
      links = List.copyOf(links);
    }

    static BallotDecisionPublished of(BallotDecisionRecorded e) {
      return new BallotDecisionPublished(
          e.decision(),
          e.ballot(),
          e.title(),
          e.question(),
          e.kind(),
          e.vehicle(),
          e.outcome(),
          e.winner(),
          e.winnerTitle(),
          e.elected(),
          e.rule(),
          e.entitled(),
          e.turnout(),
          e.arithmetic(),
          e.authority(),
          e.links(),
          e.on());
    }
  }

  /** Whoever took it decided anew, from that day on. */
  record DecisionSuperseded(UUID decision, UUID by, LocalDate on) implements Later {}

  /** The urgent action behind it was not ratified: it stands no more. */
  record DecisionLapsed(UUID decision, UUID urgentAction, LocalDate on) implements Later {}

  /**
   * Something was drawn or done by it: {@code use} is the drawing or act on that plan, of its line
   * or reserved matter.
   */
  record DecisionUsed(
      UUID decision,
      UUID use,
      UUID plan,
      @Nullable String line,
      @Nullable String matter,
      @Nullable BigDecimal sum,
      LocalDate on)
      implements Later {}

  /**
   * It decides this and nothing else: a permission is granted or refused by it, an urgent action
   * ratified, a plan adopted, found on an account of that plan, a decision under mandates taken, or
   * a position agreed, amended or withdrawn.
   */
  record DecisionCited(
      UUID decision,
      @Nullable UUID permission,
      LocalDate on,
      @Nullable UUID urgentAction,
      @Nullable UUID plan,
      @Nullable UUID account,
      @Nullable UUID taken,
      @Nullable UUID position)
      implements Later {

    public static DecisionCited onPermission(UUID decision, UUID permission, LocalDate on) {
      return new DecisionCited(decision, permission, on, null, null, null, null, null);
    }

    public static DecisionCited onUrgentAction(UUID decision, UUID urgentAction, LocalDate on) {
      return new DecisionCited(decision, null, on, urgentAction, null, null, null, null);
    }

    public static DecisionCited onPlan(
        UUID decision, UUID plan, @Nullable UUID account, LocalDate on) {
      return new DecisionCited(decision, null, on, null, plan, account, null, null);
    }

    public static DecisionCited onDecision(UUID decision, UUID taken, LocalDate on) {
      return new DecisionCited(decision, null, on, null, null, null, taken, null);
    }

    public static DecisionCited onPosition(UUID decision, UUID position, LocalDate on) {
      return new DecisionCited(decision, null, on, null, null, null, null, position);
    }

    /** What it decides, in words. */
    String what() {
      if (permission != null) {
        return "permission " + permission;
      }
      if (urgentAction != null) {
        return "urgent action " + urgentAction;
      }
      if (taken != null) {
        return "decision " + taken;
      }
      if (position != null) {
        return "position " + position;
      }
      return account == null ? "plan " + plan : "account %s of plan %s".formatted(account, plan);
    }
  }
}
