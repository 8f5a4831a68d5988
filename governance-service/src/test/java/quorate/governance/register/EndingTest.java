package quorate.governance.register;

import static quorate.governance.York.BOARD;
import static quorate.governance.York.FEDERATION;
import static quorate.governance.York.NIGHTS;
import static quorate.governance.York.TODAY;
import static quorate.governance.York.id;
import static quorate.governance.York.pounds;

import java.util.List;
import org.junit.jupiter.api.Test;
import quorate.governance.party.Party;
import quorate.governance.register.Later.DecisionCited;
import quorate.governance.register.Later.DecisionLapsed;
import quorate.governance.register.Later.DecisionSuperseded;
import quorate.governance.register.Later.DecisionUsed;
import quorate.governance.register.RegisterCommand.CiteDecision;
import quorate.governance.register.RegisterCommand.LapseDecision;
import quorate.governance.register.RegisterCommand.SupersedeDecision;
import quorate.governance.register.RegisterCommand.UseDecision;
import quorate.governance.register.RegisterEvent.DecisionTaken;
import quorate.governance.register.RegisterEvent.EarlierDecisionRecorded;
import quorate.testkit.DeciderSpec;

/** What becomes of a decision that is in the register. */
class EndingTest {

  private static final DecisionSuperseded SUPERSEDED = new DecisionSuperseded(id(9), id(10), TODAY);
  private static final DecisionUsed USED =
      new DecisionUsed(id(9), id(20), id(21), "nights", null, pounds("1.00"), TODAY);

  @Test
  void whoever_took_a_decision_supersedes_it_once() {
    register().given(taken(BOARD)).when(supersede(BOARD)).then(SUPERSEDED);
    register()
        .given(taken(BOARD))
        .when(supersede(FEDERATION))
        .thenRefused(RegisterRefusal.NOT_ITS_DECIDER, "supersedes", id(9));
    register()
        .given(taken(BOARD), SUPERSEDED)
        .when(supersede(BOARD))
        .thenRefused(RegisterRefusal.STANDS_NO_MORE, "supersedes", id(9));
  }

  @Test
  void only_a_decision_under_mandates_is_superseded_by_one() {
    register().when(supersede(BOARD)).thenRefused(RegisterRefusal.NOTHING_TO_SUPERSEDE);
    register()
        .given(
            new EarlierDecisionRecorded(
                id(9), null, TODAY, "That it be so", "carried", "recorded", "Book 2", null))
        .when(supersede(BOARD))
        .thenRefused(RegisterRefusal.NOTHING_TO_SUPERSEDE);
  }

  @Test
  void what_has_ended_is_not_drawn_on_and_does_not_lapse_once_more() {
    register().given(taken(BOARD)).when(new UseDecision(USED)).then(USED);
    register()
        .given(taken(BOARD), SUPERSEDED)
        .when(new UseDecision(USED))
        .thenRefused(RegisterRefusal.STANDS_NO_MORE);
    var lapsed = new DecisionLapsed(id(9), id(30), TODAY);
    register().given(taken(BOARD)).when(new LapseDecision(lapsed)).then(lapsed);
    register().given(taken(BOARD), lapsed).when(new LapseDecision(lapsed)).thenNothing();
    register()
        .given(taken(BOARD), lapsed)
        .when(supersede(BOARD))
        .thenRefused(RegisterRefusal.STANDS_NO_MORE);
  }

  @Test
  void one_motion_decides_one_thing_whatever_it_is() {
    var all =
        List.of(
            DecisionCited.onPermission(id(9), id(40), TODAY),
            DecisionCited.onUrgentAction(id(9), id(41), TODAY),
            DecisionCited.onPlan(id(9), id(42), null, TODAY),
            DecisionCited.onPlan(id(9), id(42), id(43), TODAY),
            DecisionCited.onDecision(id(9), id(44), TODAY),
            DecisionCited.onPosition(id(9), id(45), TODAY));
    for (var first : all) {
      register().given(taken(BOARD)).when(new CiteDecision(first)).then(first);
      for (var second : all) {
        register()
            .given(taken(BOARD), first)
            .when(new CiteDecision(second))
            .thenRefused(RegisterRefusal.CITED_ALREADY, "decides on " + first.what());
      }
    }
  }

  private static SupersedeDecision supersede(Party decider) {
    return new SupersedeDecision(id(9), id(10), decider, TODAY);
  }

  private static DecisionTaken taken(Party decider) {
    return new DecisionTaken(
        id(9),
        decider,
        List.of(),
        NIGHTS,
        "Title",
        "Text",
        null,
        TODAY,
        "their own",
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static DeciderSpec<RegisterCommand, RegisterEvent> register() {
    return DeciderSpec.of(RegisterEntry.REGISTER, RegisterDecider::decide);
  }
}
