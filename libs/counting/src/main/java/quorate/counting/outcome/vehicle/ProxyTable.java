package quorate.counting.outcome.vehicle;

import quorate.counting.outcome.rule.Instrument;
import quorate.counting.outcome.rule.Source;
import quorate.counting.outcome.vehicle.Permission.Allowed;
import quorate.counting.outcome.vehicle.Permission.ByClause;
import quorate.counting.outcome.vehicle.Permission.Refused;

/**
 * Whether somebody else may vote as a proxy: a right at a members' meeting, elsewhere by clause.
 */
public final class ProxyTable {

  private ProxyTable() {}

  /** Whether votes in this vehicle may be cast by proxy. */
  public static Permission of(Vehicle vehicle) {
    return switch (vehicle) {
      case POLL_OF_A_MEETING ->
          new Allowed(
              "A member may appoint another person to attend, speak and vote at a meeting.",
              Source.act("324(1)"));
      case WRITTEN_RESOLUTION ->
          new Refused(
              "A proxy votes at a meeting: a written resolution is agreed to by the member, or by"
                  + " somebody on the member's behalf.",
              Source.act("296(1), 324(1)"));
      case BOARD_DECISION ->
          new Refused(
              "Directors decide themselves: nobody votes for them as a proxy.",
              Source.modelArticle("7"));
      case CONTRACT ->
          new ByClause(
              "Parties are represented as their agreement says: cite its clause.",
              Instrument.AGREEMENT);
      case ELECTION ->
          new ByClause(
              "An election knows proxies only where its rules say so: cite their clause.",
              Instrument.ARTICLES);
      case ADVISORY ->
          new ByClause(
              "Advice is asked of each practice: proxies are for the notice to allow, with what it"
                  + " rests on.",
              Instrument.NOTICE);
    };
  }
}
