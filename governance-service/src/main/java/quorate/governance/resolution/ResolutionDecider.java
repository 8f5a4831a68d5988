package quorate.governance.resolution;

import static quorate.chassis.decide.Decision.accept;
import static quorate.chassis.decide.Decision.refuse;

import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.governance.evidence.Document;
import quorate.governance.resolution.Filings.Filing;
import quorate.governance.resolution.Resolution.Standing;
import quorate.governance.resolution.Resolution.Unknown;
import quorate.governance.resolution.ResolutionCommand.AmendResolution;
import quorate.governance.resolution.ResolutionCommand.AnnulResolution;
import quorate.governance.resolution.ResolutionCommand.AskForFiling;
import quorate.governance.resolution.ResolutionCommand.EnterResolution;
import quorate.governance.resolution.ResolutionCommand.MakeFiling;
import quorate.governance.resolution.ResolutionCommand.MeetResolutionCondition;
import quorate.governance.resolution.ResolutionCommand.ProposeResolution;
import quorate.governance.resolution.ResolutionCommand.PublishResolution;
import quorate.governance.resolution.ResolutionCommand.PutResolution;
import quorate.governance.resolution.ResolutionCommand.ReplaceResolution;
import quorate.governance.resolution.ResolutionCommand.RestoreResolution;
import quorate.governance.resolution.ResolutionCommand.SecondResolution;
import quorate.governance.resolution.ResolutionCommand.SettleResolution;
import quorate.governance.resolution.ResolutionCommand.WithdrawResolution;
import quorate.governance.resolution.ResolutionEvent.FilingMade;

/** Decides about one resolution. */
public final class ResolutionDecider {

  private ResolutionDecider() {}

  /** Decides. */
  public static Decision<ResolutionEvent> decide(
      ResolutionCommand command, Resolution resolution, Beside beside) {
    return switch (resolution) {
      case Unknown _ when command instanceof ProposeResolution c -> Proposing.propose(c, beside);
      case Unknown _ when command instanceof EnterResolution c -> Entering.enter(c);
      case Unknown _ -> refuse(ResolutionRefusal.NO_SUCH_RESOLUTION);
      case Standing s -> decide(command, s, beside);
    };
  }

  private static Decision<ResolutionEvent> decide(
      ResolutionCommand command, Standing s, Beside beside) {
    return switch (command) {
      case ProposeResolution _, EnterResolution _ -> refuse(ResolutionRefusal.ALREADY_PROPOSED);
      case SecondResolution c -> Proposing.second(c, s, beside);
      case AmendResolution c -> Proposing.amend(c, s, beside);
      case WithdrawResolution c -> Proposing.withdraw(c, s);
      case PutResolution c -> Putting.put(c, s, beside);
      case SettleResolution c -> Settling.settle(c, s, beside.other());
      case MeetResolutionCondition c -> Settling.meet(c, s, beside.other());
      case ReplaceResolution c -> Settling.replace(c, s);
      case RestoreResolution c -> Settling.restore(c, s);
      case AnnulResolution c -> Settling.annul(c, s);
      case PublishResolution c -> Publishing.publish(c, s);
      case AskForFiling c -> ask(c, s);
      case MakeFiling c -> file(c, s);
    };
  }

  private static Decision<ResolutionEvent> ask(AskForFiling c, Standing s) {
    if (!s.effect().carried()) {
      return refuse(ResolutionRefusal.RESOLUTION_NOT_CARRIED);
    }
    String filing = c.filing().filing();
    return s.filings().all().containsKey(filing)
        ? refuse(ResolutionRefusal.FILING_ASKED_ALREADY, "filing", filing)
        : accept(c.filing());
  }

  private static Decision<ResolutionEvent> file(MakeFiling c, Standing s) {
    Filing filing = s.filings().all().get(c.filing());
    var settled = s.effect().settled();
    if (filing == null || settled == null) {
      return refuse(ResolutionRefusal.NO_SUCH_FILING);
    }
    if (filing.made() != null) {
      return refuse(ResolutionRefusal.FILED_ALREADY);
    }
    if (c.on().isAfter(c.today())) {
      return refuse(ResolutionRefusal.DAY_TO_COME, "on", c.on());
    }
    return c.on().isBefore(settled.on())
        ? refuse(ResolutionRefusal.BEFORE_IT_WAS_CARRIED, "on", c.on())
        : Document.<ResolutionEvent>ahead(c.document(), c.today(), "document.dated")
            .orElseGet(
                () -> accept(new FilingMade(c.resolution(), c.filing(), c.on(), c.document())));
  }

  static boolean isPutBy(Standing s, UUID what) {
    var put = s.debate().put();
    return put != null && (what.equals(put.ballot()) || what.equals(put.motion()));
  }
}
