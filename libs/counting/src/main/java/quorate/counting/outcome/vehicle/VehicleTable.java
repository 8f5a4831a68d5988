package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;

/** Every kind of question with every vehicle: allowed, allowed by a clause, or refused, and why. */
public final class VehicleTable {

  private static final Source DESIGN =
      new Source(Instrument.NOTICE, "(what a ballot is in law is said in its notice)");

  private VehicleTable() {}

  /** Whether this kind may be decided by this vehicle. */
  public static Permission of(Kind kind, Vehicle vehicle) {
    return switch (kind) {
      case ADVISORY_CHOICE -> choice(vehicle);
      case CONTRACT_DECISION -> contract(vehicle);
      case ELECTION -> election(vehicle);
      case BOARD_RESOLUTION -> board(vehicle);
      case ORDINARY_RESOLUTION,
          SPECIAL_RESOLUTION,
          CHANGE_OF_LEGAL_STRUCTURE,
          REMOVAL_OF_DIRECTOR,
          REMOVAL_OF_AUDITOR,
          RATIFICATION ->
          Statutory.of(kind, vehicle);
    };
  }

  private static Permission choice(Vehicle vehicle) {
    return vehicle == Vehicle.ADVISORY
        ? new Allowed("Anybody may be asked what they would choose.", DESIGN)
        : new Refused(
            "A choice that binds nobody is held as an advisory ballot, not as %s."
                .formatted(vehicle.words()),
            DESIGN);
  }

  private static Permission contract(Vehicle vehicle) {
    return switch (vehicle) {
      case CONTRACT ->
          new ByClause("The agreement's own rules decide, wholly local.", Instrument.AGREEMENT);
      case BOARD_DECISION ->
          new ByClause("A board decides for the parties as they agreed.", Instrument.AGREEMENT);
      case WRITTEN_RESOLUTION ->
          new Refused(
              "A written resolution is one of a company's members, not of parties to an agreement.",
              Source.act("288(1)"));
      case POLL_OF_A_MEETING ->
          new Refused(
              "A poll of a general meeting is one of a company's members, not of parties to an"
                  + " agreement.",
              Source.act("281(1)(b)"));
      case ADVISORY, ELECTION ->
          new Refused(
              "Parties to an agreement decide by its rules: %s binds none of them."
                  .formatted(vehicle.words()),
              DESIGN);
    };
  }

  private static Permission election(Vehicle vehicle) {
    return switch (vehicle) {
      case ELECTION -> new Allowed("Seats are filled by an election.", DESIGN);
      case CONTRACT ->
          new ByClause("Parties may elect as their agreement says.", Instrument.AGREEMENT);
      case POLL_OF_A_MEETING ->
          new ByClause("A meeting elects directors as the articles say.", Instrument.ARTICLES);
      case BOARD_DECISION ->
          new ByClause("A board elects its chair or officers.", Instrument.TERMS_OF_REFERENCE);
      case WRITTEN_RESOLUTION ->
          new Refused(
              "A written resolution is agreed to or not; it chooses among no candidates."
                  + " Appoint by an ordinary resolution.",
              Source.act("296(1)"));
      case ADVISORY -> new Refused("An advisory ballot appoints nobody.", DESIGN);
    };
  }

  private static Permission board(Vehicle vehicle) {
    return switch (vehicle) {
      case BOARD_DECISION -> new Allowed("Directors decide together.", Source.modelArticle("7"));
      case POLL_OF_A_MEETING, WRITTEN_RESOLUTION ->
          new Refused(
              "Members do not take a board's decisions; they may direct it by special resolution.",
              Source.modelArticle("4"));
      case ADVISORY, CONTRACT, ELECTION ->
          new Refused(
              "A board's decision is taken by its directors, not by %s.".formatted(vehicle.words()),
              Source.modelArticle("7"));
    };
  }
}
