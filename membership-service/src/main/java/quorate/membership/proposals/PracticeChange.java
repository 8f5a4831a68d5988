package quorate.membership.proposals;

import java.math.BigDecimal;
import quorate.membership.facts.Basis;
import quorate.membership.facts.ContractType;
import quorate.membership.facts.Source;
import quorate.membership.practice.PracticeCommand;
import quorate.membership.practice.PracticeCommand.ClosePractice;
import quorate.membership.practice.PracticeCommand.JoinNetwork;
import quorate.membership.practice.PracticeCommand.LeaveNetwork;
import quorate.membership.practice.PracticeCommand.MovePractice;
import quorate.membership.practice.PracticeCommand.PlacePractice;
import quorate.membership.practice.PracticeCommand.RegisterPractice;
import quorate.membership.practice.PracticeCommand.RenamePractice;
import quorate.membership.practice.PracticeCommand.RetractPracticeFact;
import quorate.membership.practice.PracticeCommand.StateAddress;
import quorate.membership.practice.PracticeCommand.StateContract;
import quorate.membership.practice.PracticeCommand.StateDispensing;
import quorate.membership.practice.PracticeCommand.StateListSize;
import quorate.membership.practice.PracticeCommand.StateOpening;

/** A command about a practice as a proposed change, and back. */
record PracticeChange(ChangeKind kind, Values values) {

  static PracticeChange of(PracticeCommand command) {
    var none = Values.none();
    return switch (command) {
      case RegisterPractice c ->
          new PracticeChange(
              ChangeKind.NEW_PRACTICE,
              none.and("name", c.name())
                  .and("postcode", c.postcode())
                  .and("openedon", c.openedOn()));
      case RenamePractice c ->
          new PracticeChange(
              ChangeKind.RENAMED, none.and("name", c.name()).and("effective", c.effective()));
      case MovePractice c ->
          new PracticeChange(
              ChangeKind.MOVED, none.and("postcode", c.postcode()).and("effective", c.effective()));
      case StateOpening c ->
          new PracticeChange(ChangeKind.OPENED, none.and("openedon", c.openedOn()));
      case ClosePractice c ->
          new PracticeChange(ChangeKind.CLOSED, none.and("closedon", c.closedOn()));
      case PlacePractice c ->
          new PracticeChange(
              ChangeKind.PLACED,
              none.and("subicblocation", c.subIcbLocation())
                  .and("system", c.system())
                  .and("effective", c.effective()));
      case JoinNetwork c ->
          new PracticeChange(
              ChangeKind.NETWORK_JOINED, none.and("network", c.network()).and("from", c.from()));
      case LeaveNetwork c ->
          new PracticeChange(
              ChangeKind.NETWORK_LEFT,
              none.and("network", c.network()).and("lastday", c.lastDay()));
      case StateListSize c ->
          new PracticeChange(
              ChangeKind.LIST_SIZE,
              none.and("basis", c.basis().word())
                  .and("patients", c.patients().toPlainString())
                  .and("asof", c.asOf()));
      case RetractPracticeFact c ->
          throw new IllegalStateException(c + " is never proposed by a file");
      case StateContract c ->
          new PracticeChange(
              ChangeKind.CONTRACT, none.and("contract", c.contract()).and("asof", c.asOf()));
      case StateAddress c ->
          new PracticeChange(
              ChangeKind.ADDRESS,
              none.and("lines", String.join("\n", c.lines())).and("effective", c.effective()));
      case StateDispensing c ->
          new PracticeChange(
              ChangeKind.DISPENSING, none.and("dispensing", c.dispensing()).and("asof", c.asOf()));
    };
  }

  PracticeCommand command(String practice, Source source) {
    Values v = values;
    return switch (kind) {
      case NEW_PRACTICE ->
          new RegisterPractice(
              practice, v.text("name"), v.text("postcode"), v.dayIfAny("openedon"), source);
      case RENAMED -> new RenamePractice(practice, v.text("name"), v.day("effective"), source);
      case MOVED -> new MovePractice(practice, v.text("postcode"), v.day("effective"), source);
      case OPENED -> new StateOpening(practice, v.day("openedon"), source);
      case CLOSED -> new ClosePractice(practice, v.day("closedon"), source);
      case PLACED ->
          new PlacePractice(
              practice,
              v.text("subicblocation"),
              v.textIfAny("system"),
              v.day("effective"),
              source);
      case NETWORK_JOINED -> new JoinNetwork(practice, v.text("network"), v.day("from"), source);
      case NETWORK_LEFT -> new LeaveNetwork(practice, v.text("network"), v.day("lastday"), source);
      case LIST_SIZE ->
          new StateListSize(
              practice,
              Basis.of(v.text("basis")),
              new BigDecimal(v.text("patients")),
              v.day("asof"),
              source);
      case CONTRACT ->
          new StateContract(
              practice, ContractType.valueOf(v.text("contract")), v.day("asof"), source);
      case ADDRESS ->
          new StateAddress(practice, v.text("lines").lines().toList(), v.day("effective"), source);
      case DISPENSING ->
          new StateDispensing(
              practice, Boolean.parseBoolean(v.text("dispensing")), v.day("asof"), source);
      case NEW_NETWORK,
          NETWORK_RENAMED,
          NETWORK_CLOSED,
          NEW_ORGANISATION,
          ORGANISATION_RENAMED,
          ORGANISATION_CLOSED,
          ADMITTED,
          HOLDING,
          HOLDER,
          PERSON,
          PERSON_RENAMED,
          CONTACT,
          MANDATE,
          ROLE,
          SERVICE_ADDRESS,
          ELECTRONIC_NOTICE ->
          throw new IllegalStateException(kind + " is no change of a practice");
    };
  }
}
