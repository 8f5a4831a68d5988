package quorate.governance.policy;

import static quorate.chassis.decide.Decision.refuse;
import static quorate.governance.matter.Matter.MATTERS;
import static quorate.governance.register.RegisterEntry.REGISTER;

import java.util.UUID;
import quorate.chassis.decide.Decision;
import quorate.chassis.react.NotYet;
import quorate.chassis.shell.Loaded;
import quorate.chassis.shell.Plan;
import quorate.governance.ballot.BallotHeard.BallotDeclared;
import quorate.governance.grounds.Grounds;
import quorate.governance.matter.Matter;
import quorate.governance.matter.Matter.AtBallot;
import quorate.governance.matter.MatterCommand.SettleMatter;
import quorate.governance.matter.MatterDecider;
import quorate.governance.register.RegisterCommand.RecordDecision;
import quorate.governance.register.RegisterDecider;
import quorate.governance.register.RegisterEntry;
import quorate.governance.register.RegisterEvent;
import quorate.governance.register.RegisterRefusal;

/** One declaration on its way to a settled matter and a decision, both or neither. */
record Settlement(UUID matter, UUID decision, BallotDeclared declared, Grounds grounds) {

  Plan plan(Loaded loaded) {
    var matters = MATTERS.stream(matter);
    var register = REGISTER.stream(decision);
    Matter state = loaded.state(matters);
    if (grounds.rerunOf().flatMap(it -> Matter.settledBy(state, it)).isPresent()) {
      throw new NotYet("the annulled result of matter " + matter + " is not recorded yet");
    }
    var settle = new SettleMatter(matter, declared, decision);
    var plan = Plan.of(MatterDecider.decide(settle, state, new RegisterEntry.Blank()), matters);
    return state instanceof AtBallot at
        ? plan.and(recorded(at, loaded.state(register)), register)
        : plan;
  }

  private Decision<RegisterEvent> recorded(AtBallot at, RegisterEntry entry) {
    var drafted = grounds.drafted();
    var notice = grounds.notice();
    var roll = grounds.roll();
    if (drafted.isEmpty() || notice.isEmpty() || roll.isEmpty()) {
      return refuse(RegisterRefusal.GROUNDS_MISSING);
    }
    return RegisterDecider.decide(
        new RecordDecision(
            decision,
            matter,
            at.raised().supersedes(),
            drafted.get(),
            notice.get(),
            roll.get(),
            declared,
            grounds.links()),
        entry);
  }
}
